export const tour = {
  tour: {
    title: 'Un caso, paso a paso',
    fromHome: 'Un caso, paso a paso',
    story:
      'En Chile, la fiscalía investiga un acceso ilícito. La cuenta sospechosa es de Google; los registros de conexión están en una empresa de alojamiento de los Países Bajos.',
    invented: 'El caso es inventado. Las respuestas no: se calculan ahora, con el compendio de hoy, y cambian con él.',
    stepOf: (n: number, of: number) => `Paso ${n} de ${of}`,
    index: 'Los pasos',
    all: 'Todo en una página, para imprimir',
    oneByOne: 'Verlo paso a paso',
    turn: 'Ir a otro paso',
    previous: 'Anterior',
    next: 'Siguiente',
    done: 'Ahora usted',
    fragment: 'De la respuesta de hoy',
    reading: 'Cómo se lee',
    live: (asked: string) => `La respuesta entera: ${asked}`,
    threeQuestions: 'El caso son tres preguntas. Debajo de cada una, la frase con que empieza hoy su respuesta:',
    inMatrix: 'La misma pregunta en la matriz, con otros Estados',
    oneLeaf: 'La primera hoja, hasta su fuente',
    countWays: (n: string) => `Vías que trae esta respuesta, contadas por su marca: ${n}. Arriba está la primera de cada clase.`,
    countFacts: (n: string) => `Hechos en los que se apoya este árbol: ${n}. Los trazos dicen cómo se conoce cada uno:`,
    countUnknowns: (shown: string, all: string) => `Aquí se ven ${shown} de ${all}; la respuesta entera los trae todos.`,
    correctOne: 'Por ejemplo, para corregir el dato del paso de las razones:',
    steps: {
      question: {
        title: 'La pregunta es una frase',
        text: ['Quién es usted, dónde, qué necesita, de quién, por qué delito y con la ley de qué día. Cada palabra subrayada puede cambiarse.'],
        reading: ['Lo primero de toda respuesta es una frase que podría decirse en voz alta, con la fecha de la ley y la versión del compendio.'],
      },
      own: {
        title: 'Primero, su propia ley',
        text: [
          'Antes de mirar afuera, la respuesta dice qué oficina de su Estado puede ordenar la medida y si alguien debe autorizarla. Según qué datos se pidan, puede cambiar.',
        ],
        reading: ['El artículo lleva a la fuente. La marca vale para su propia ley, no para la del otro Estado. Aquí significa:'],
      },
      preserve: {
        title: 'Conservar antes de pedir',
        text: ['Los registros suelen guardarse poco tiempo, y un pedido formal tarda. Por eso se pregunta aparte cómo lograr que se conserven.'],
        reading: [
          'Los pasos van en orden: quién hace qué, con qué papel y a quién. Bajo ellos, lo que el pedido debe contener, los plazos y por qué podrían negarse.',
        ],
      },
      ways: {
        title: 'Las vías y sus marcas',
        text: [
          'Cada vía es una base legal distinta, hacia un destinatario. Van ordenadas, la mejor primero; las que se descartan también se muestran, con la razón que las descarta.',
        ],
        reading: [] as string[],
      },
      reasons: {
        title: 'Las razones, hasta la fuente',
        text: [
          'Debajo de cada vía está el «por qué»: un árbol. Su raíz es el veredicto; sus hojas, hechos con su fuente, condiciones del caso o datos que faltan.',
        ],
        reading: ['Léalo desde las hojas: cada una lleva su marca, y de ellas sale la de la rama. Donde hay un artículo, está a un toque de su fuente.'],
      },
      sheet: {
        title: 'La hoja para el expediente',
        text: [
          'La respuesta cabe en una hoja PDF para adjuntar: la pregunta, los pasos, la lista de lo que debe contener el pedido, las fuentes numeradas y un código que lleva de vuelta a la respuesta.',
        ],
        reading: ['La lista lleva casillas: sirve para comprobar el borrador del pedido antes de enviarlo.'],
      },
      gaps: {
        title: 'Lo que falta, y cómo se corrige',
        text: ['Un dato que falta no se adivina: se nombra, y se dice qué cambiaría en un caso y en el otro.'],
        reading: [
          'Quien sepa el dato puede decirlo, con su fuente. Y todo hecho tiene un formulario para proponer una corrección: una persona la revisa antes de aplicarla.',
        ],
      },
    },
  },
};
