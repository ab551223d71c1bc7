/** pdf.js shortens buffers in a way that Node knows from version 21 on. A copy does the same. */
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const shortened = new ArrayBuffer(length)
      new Uint8Array(shortened).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return shortened
    },
  })
}
