import { z } from 'zod'
import { bm25 } from './bm25.ts'
import { type Article, openLibrary, type Way } from './library.ts'
import { type Judged, measurement, type QualityFigure } from './task.ts'

/** Whether the article that answers is found: the way the desk finds it, and each of its halves alone. */

/** Ids of articles, best first, by each way of finding them. */
type Ranked = Record<Way | 'BM25', string[]>

type Corpus<Line> = { line: z.ZodType<Line>; article(line: Line): Article }
type Ask = { id: string; input: string; label: string[] }

const faqs: Corpus<{ doc_id: string; question: string; answer: string }> = {
  line: z.object({ doc_id: z.string(), question: z.string(), answer: z.string() }),
  article: ({ doc_id, question, answer }) => ({
    id: doc_id,
    wording: { kind: 'pair', title: question, body: answer, questions: [question] },
  }),
}

const banking: Corpus<{ doc_id: string; title: string; text: string }> = {
  line: z.object({ doc_id: z.string(), title: z.string(), text: z.string() }),
  article: ({ doc_id, title, text }) => ({
    id: doc_id,
    wording: { kind: 'article', title, body: text, questions: [] },
  }),
}

export const retrieval = [
  ranking('retrieval_stackfaq', faqs, asked('query'), (judged) => [
    { metric: 'R@1', value: found(judged, 'desk', 1), floor: 0.8, plain: 0.665 },
    { metric: 'R@5', value: found(judged, 'desk', 5), floor: 0.95, plain: 0.9 },
    ...parts(judged, [1, 5]),
  ]),
  ranking('retrieval_tau2_banking_knowledge', banking, asked('query_scenario'), (judged) => [
    { metric: 'R@10', value: found(judged, 'desk', 10), floor: 0.35, plain: 0.175 },
    ...parts(judged, [10]),
  ]),
]

function ranking<Line>(
  set: string,
  corpus: Corpus<Line>,
  row: z.ZodType<Ask>,
  figures: (judged: Judged<string[], Ranked>[]) => QualityFigure[],
) {
  return measurement<string, string[], Ranked>({
    set,
    folder: set,
    row,
    figures,
    async open({ lines, model }) {
      const articles = lines('corpus.jsonl', corpus.line).map(corpus.article)
      const plain = bm25(articles)
      const library = await openLibrary(articles, model)
      return async (asks) => {
        const ranked: Ranked[] = []
        for (const { input } of asks)
          ranked.push({ ...(await library.ranked(input)), BM25: plain(input) })
        await library.close()
        return ranked
      }
    },
    written: ({ desk }) => desk.slice(0, 20),
  })
}

function asked(field: string): z.ZodType<Ask> {
  return z
    .looseObject({ id: z.string(), relevant_doc_ids: z.array(z.string()) })
    .transform(({ id, relevant_doc_ids, ...row }) => ({
      id,
      input: z.string().parse(row[field]),
      label: relevant_doc_ids,
    }))
}

const parts = (judged: Judged<string[], Ranked>[], depths: number[]): QualityFigure[] =>
  (['words', 'meaning', 'BM25'] as const).flatMap((way) =>
    depths.map((depth) => ({
      metric: `R@${depth}, ${way} alone`,
      value: found(judged, way, depth),
    })),
  )

/** The share of the articles that answer which are among the first. */
function found(judged: Judged<string[], Ranked>[], way: keyof Ranked, depth: number): number {
  const shares = judged.map(({ label, prediction }) => {
    const first = new Set(prediction[way].slice(0, depth))
    return label.filter((id) => first.has(id)).length / label.length
  })
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
