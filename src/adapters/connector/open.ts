import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import {
  type ConnectorDeclaration,
  ConnectorFile,
  type HttpConnector,
  type SampleConnector,
} from '../../core/connector.ts'
import { StartError } from '../../core/start-error.ts'
import { readYaml } from '../../core/yaml-text.ts'
import type { Web } from '../../ports.ts'
import type { Connector } from '../../ports-assistant.ts'
import { httpConnector } from './http.ts'
import { patient } from './patient.ts'
import { sampleConnector } from './sample.ts'

type Parts = {
  web: Web
  secretNamed(name: string): string | undefined
  now: () => Date
}

const NAME = 'connectors.yaml'

/** What knowledge/connectors.yaml declares, ready to be asked. Without the file there is none. */
export async function openConnectors(folder: string, parts: Parts): Promise<Connector[]> {
  const text = await readFile(join(folder, NAME), 'utf8').catch((cause) => {
    if (cause.code === 'ENOENT') return null
    throw new StartError(`${basename(folder)}/${NAME} cannot be read: let this user read it.`)
  })
  if (text === null) return []
  const { connectors } = read(`${basename(folder)}/${NAME}`, text, ConnectorFile)
  return Promise.all(connectors.map((declared) => open(declared, folder, parts)))
}

function open(declared: ConnectorDeclaration, folder: string, parts: Parts): Promise<Connector> {
  return declared.kind === 'http' ? openHttp(declared, parts) : openSample(declared, folder, parts)
}

async function openHttp(declared: HttpConnector, { web, secretNamed }: Parts): Promise<Connector> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(declared.headers)) {
    if (typeof value === 'string') {
      headers[name] = value
      continue
    }
    const secret = secretNamed(value.env)
    if (!secret)
      throw new StartError(
        `The connector ${declared.name} needs the environment variable ${value.env}: set it, or take the header ${name} out of knowledge/${NAME}.`,
      )
    headers[name] = `${value.prefix}${secret}`
  }
  return patient(httpConnector(declared, headers, web), { cacheMs: declared.cache_seconds * 1000 })
}

async function openSample(
  declared: SampleConnector,
  folder: string,
  { now }: Parts,
): Promise<Connector> {
  const text = await readFile(join(folder, declared.file), 'utf8').catch(() => null)
  if (text === null)
    throw new StartError(
      `The connector ${declared.name} reads ${basename(folder)}/${declared.file}, which cannot be read: put it there, or take the connector out of knowledge/${NAME}.`,
    )
  const records = read(`${basename(folder)}/${declared.file}`, text, z.array(z.unknown()))
  return sampleConnector(declared, records, now)
}

function read<S extends z.ZodType>(name: string, text: string, schema: S): z.output<S> {
  const yaml = readYaml(text, schema)
  if (yaml.kind === 'read') return yaml.value
  const place = yaml.path ? `, ${yaml.path.join('.') || 'the whole file'}` : ''
  throw new StartError(`${name}, line ${yaml.line}${place}: ${yaml.because}.`)
}
