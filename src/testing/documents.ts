import { crc32, deflateRawSync } from 'node:zlib'

/** Documents as programs write them, small enough to be read here. */

type Part = { name: string; content: Buffer | string; declared?: number }

/** A packed archive; `declared` lies about a part's size. */
export function anArchive(parts: Part[]): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, declared } of parts) {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const label = Buffer.from(name)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(declared ?? bytes.length, 18)
    facts.writeUInt16LE(label.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), facts, label, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, label)
    offset += 30 + label.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, ...directory, end])
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org'

/** The XML of paragraphs, between `<w:body>` and its end. */
export function aDocx(body: string, more: Part[] = []): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  return anArchive([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${relations}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="${relations}/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ])
}

export const aStyleSheet = (styles: string): Part => ({
  name: 'word/styles.xml',
  content: `<w:styles xmlns:w="${word}">${styles}</w:styles>`,
})

export const aParagraph = (text: string, run = '', paragraph = '') =>
  `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** Each page is a list of PDF's own drawing commands; fonts F1 and F2 (bold) are there. */
export function aPdf(pages: string[], trailing = '', filter = ''): Buffer {
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
    )
    add(`<< ${filter} /Length ${Buffer.byteLength(page, 'latin1')} >>\nstream\n${page}\nendstream`)
  }
  let pdf = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailing} >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return Buffer.from(`${pdf}${table}${trailer}`, 'latin1')
}

type Written = { x?: number; y: number; size?: number; font?: 'F1' | 'F2'; before?: string }

export const written = (
  text: string,
  { x = 72, y, size = 11, font = 'F1', before = '' }: Written,
) =>
  `q ${before} BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[()\\]/g, '\\$&').replaceAll('•', '\x95')}) Tj ET Q\n`
