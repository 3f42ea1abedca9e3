import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

const SVG = 'http://www.w3.org/2000/svg';

/** White modules around a code, without which scanners may not find it. */
const QUIET_ZONE = 2;

/** Draws `text` as a QR code; undefined if it is too long for one that can be scanned at the size of a card. */
export function drawQrCode(text: string): SVGSVGElement | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const code = generate(text, { minCorrectionLevel: correction.L });
  const size = code.size + 2 * QUIET_ZONE;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', toSvgPath(code));
  svg.append(path);
  return svg;
}

/** Maximum length of an address: at 15 mm, the modules of a longer one are smaller than 0.25 mm. */
const MAX_LENGTH = 250;
