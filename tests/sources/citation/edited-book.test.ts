import { describe, expect, it } from 'vitest';
import { withEditorsFirst, withEditorsLast } from '../../../src/sources/citation/edited-book.js';

const BOOK = { book: 'Families and public services', publisher: 'Harbour University Press' };

describe('the book of a chapter', () => {
  it.each([
    ['. In H. Dahl & M. Petrov (Eds.), Families and public services (pp. 88-113). Harbour University Press.'],
    ['. In: H. Dahl & M. Petrov (eds.) Families and public services. Harbour University Press'],
  ])('is read with its editors before it: %s', (text) => {
    expect(withEditorsFirst(text)).toEqual({ editors: 'H. Dahl & M. Petrov', ...BOOK });
  });

  it.each([
    ['. In Families and public services, edited by H. Dahl and M. Petrov, 88–113. Harbour: Harbour University Press.'],
    ['. In Families and public services, edited by H. Dahl and M. Petrov. Harbour University Press, 2016.'],
  ])('is read with its editors after it, initials and all: %s', (text) => {
    expect(withEditorsLast(text)).toMatchObject({ editors: 'H. Dahl and M. Petrov', book: BOOK.book });
    expect(withEditorsLast(text)?.publisher).toMatch(/^Harbour University Press/u);
  });

  it.each([
    ['. Harbour University Press.'],
    ['. In the beginning. Harbour Press (Ed.).'],
    ['. In a book, edited by. X'],
  ])('is not read into %s', (text) => {
    expect(withEditorsFirst(text)).toBeNull();
    expect(withEditorsLast(text)).toBeNull();
  });
});
