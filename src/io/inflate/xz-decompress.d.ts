import type { XzDecoder } from './xz.js';

/** What the package does not declare: its decoder, once it has been loaded. */
declare module 'xz-decompress' {
  namespace XzReadableStream {
    let _moduleInstance: { readonly exports: XzDecoder } | undefined;
    function _getModuleInstance(): Promise<void>;
  }
}
