/** `text/html; charset="utf-8"` in its parts; empty where a server says nothing. */
export function mediaTypeOf(header: string | undefined): { mediaType: string; charset?: string } {
  const [type = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([\w.:+-]+)"?\s*$/i.exec(parameter)?.[1])
    .find(Boolean)
  return { mediaType: type.trim().toLowerCase(), ...(charset && { charset }) }
}
