export const compare = {
  compare: {
    title: 'Comparar Estados',
    intro: 'De dos a cuatro Estados, lado a lado, según la ley de hoy. Cada casilla lleva su artículo; lo que falta se dice.',
    about: 'Sobre',
    state: (n: number) => `Estado ${n}`,
    show: 'Comparar',
    more: 'Conservación previa e investigación de seguridad',
    rules: {
      language: 'Idioma',
      'dual-criminality': 'Doble incriminación',
      'without-treaty': 'Ayuda sin tratado',
      'electronic-transmission': 'Envío electrónico',
    },
    with: 'Comparar con otros',
  },
};
