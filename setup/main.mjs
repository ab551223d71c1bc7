import { fileURLToPath } from 'node:url'
import { afterSetUp } from './setup.mjs'

// Sets up and starts nothing: for the container image, and for whoever wants it done beforehand.
await afterSetUp(fileURLToPath(new URL('..', import.meta.url)), { dev: false }, async () => {})
