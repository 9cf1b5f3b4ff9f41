// Has `import` find packages along NODE_PATH, as `require` does.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const places = (process.env.NODE_PATH ?? '').split(':').filter(Boolean);

export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    const isPackage = /^[@a-z]/.test(specifier) && !specifier.includes(':');
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !isPackage) throw error;
    for (const place of places) {
      try {
        const parentURL = pathToFileURL(path.join(place, '..', 'index.mjs')).href;
        return await next(specifier, { ...context, parentURL });
      } catch {
        // The next place may have it.
      }
    }
    throw error;
  }
};
