import { describe, expect, it } from 'vitest';
import { pt } from '../src/contract.ts';

describe('sentences in Portuguese', () => {
  it.each([
    [pt`lei de ${'o Brasil'}`, 'lei do Brasil'],
    [pt`Em ${'os Países Baixos'}, ninguém`, 'Nos Países Baixos, ninguém'],
    [pt`pedido a ${'a Argentina'}`, 'pedido à Argentina'],
    [pt`pedido a ${'os Estados Unidos'}`, 'pedido aos Estados Unidos'],
    [pt`por ${'as Bahamas'}`, 'pelas Bahamas'],
    [pt`lei de ${'Portugal'}`, 'lei de Portugal'],
    [pt`entre ${'o Chile'} e ${'o Peru'}`, 'entre o Chile e o Peru'],
    [pt`Preciso de ${'a preservação de dados'}`, 'Preciso da preservação de dados'],
  ])('%s', (said, wanted) => expect(said).toBe(wanted));
});
