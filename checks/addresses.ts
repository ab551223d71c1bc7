import { readFileSync } from 'node:fs'

const folderOfAMachine = /(?<![\w.:/}-])\/(?:home|root|Users|work)\/[\w.-]+/
const registry = 'https://registry.npmjs.org/'

/** Folders of somebody's machine and registries that only some can reach have no place in the tree. */
export function privateAddresses(path: string, text: string): string[] {
  const found = text.split('\n').flatMap((line, index) => {
    const folder = folderOfAMachine.exec(line)?.[0]
    return folder
      ? [`${path}:${index + 1} names ${folder}: use a path relative to the project`]
      : []
  })
  return path.endsWith('package-lock.json') ? [...found, ...foreignRegistries(path, text)] : found
}

function foreignRegistries(path: string, text: string): string[] {
  const resolved = [...text.matchAll(/"resolved": "([^"]+)"/g)].flatMap(
    ([, address]) => address ?? [],
  )
  const foreign = resolved.filter((address) => !address.startsWith(registry))
  if (foreign.length === 0) return []
  return [
    `${path} takes ${foreign.length} packages from elsewhere than ${registry}, first ${foreign[0]}`,
  ]
}

export const filesWithPrivateAddresses = (paths: string[]): string[] =>
  paths.flatMap((path) => privateAddresses(path, readFileSync(path, 'utf8')))
