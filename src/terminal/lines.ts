/** Splits a stream of text into lines. Unlike readline it does not split at U+2028, which JSON strings may contain unescaped. */

/** Yields each line without its line end (LF or CRLF) and without a byte order mark; the last one need not have a line end. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let pending = '';
  let isFirst = true;
  const finished = (line: string) => {
    const withoutMark = isFirst ? line.replace(/^\uFEFF/u, '') : line;
    isFirst = false;
    return withoutMark.replace(/\r$/u, '');
  };
  for await (const chunk of chunks) {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) yield finished(line);
  }
  if (pending !== '') yield finished(pending);
}
