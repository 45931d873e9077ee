internal import Foundation

extension Image {
  /// This image turned clockwise by an angle and scaled about its centre; nothing is cut off at the corners.
  ///
  /// What lies outside repeats the nearest pixel of the edge. Made smaller than half, it should be `halved` first.
  func turned(degrees: Double, scale: Double) -> Image {
    let placement = Placement(width: width, height: height, degrees: degrees, scale: scale)
    var out = [UInt8](repeating: 0, count: placement.width * placement.height)
    let (stepX, stepY) = (Fixed(placement.acrossX), Fixed(placement.acrossY))
    for row in 0..<placement.height {
      let start = placement.source(x: 0, y: Double(row))
      var (x, y) = (Fixed(start.x), Fixed(start.y))
      for index in row * placement.width..<(row + 1) * placement.width {
        out[index] = sample(x, y)
        x.raw &+= stepX.raw
        y.raw &+= stepY.raw
      }
    }
    return Image(checkedWidth: placement.width, height: placement.height, pixels: out)
  }

  /// This image at half its size, each pixel the mean of four.
  func halved() -> Image {
    let (w, h) = (max(1, width / 2), max(1, height / 2))
    let (right, below) = (width > 1 ? 1 : 0, height > 1 ? width : 0)
    var out = [UInt8](repeating: 0, count: w * h)
    for row in 0..<h {
      var from = row * 2 * width
      for index in row * w..<(row + 1) * w {
        let top = Int(pixels[from]) + Int(pixels[from + right])
        let bottom = Int(pixels[from + below]) + Int(pixels[from + right + below])
        out[index] = UInt8(truncatingIfNeeded: (top + bottom + 2) >> 2)
        from += 2
      }
    }
    return Image(checkedWidth: w, height: h, pixels: out)
  }

  /// The grey value at a point between pixels, by its four neighbours.
  @inline(__always)
  private func sample(_ x: Fixed, _ y: Fixed) -> UInt8 {
    let left = min(max(x.whole, 0), width - 1)
    let top = min(max(y.whole, 0), height - 1) * width
    let right = min(max(x.whole + 1, 0), width - 1)
    let bottom = min(max(y.whole + 1, 0), height - 1) * width
    let (fx, fy) = (x.fraction, y.fraction)
    let above = Int(pixels[top + left]) * (256 - fx) + Int(pixels[top + right]) * fx
    let below = Int(pixels[bottom + left]) * (256 - fx) + Int(pixels[bottom + right]) * fx
    return UInt8(truncatingIfNeeded: (above * (256 - fy) + below * fy + 0x8000) >> 16)
  }
}

/// A coordinate with sixteen bits behind the point.
private struct Fixed {
  var raw: Int

  init(_ value: Double) { raw = Int((value * 65536).rounded()) }

  var whole: Int { raw >> 16 }
  /// The eight bits behind the point.
  var fraction: Int { (raw >> 8) & 0xFF }
}

/// Where the pixels of a turned and scaled image come from.
struct Placement {
  /// The size of the turned image.
  let width: Int
  let height: Int
  /// How far one step to the right in the turned image goes in the source.
  let acrossX: Double
  let acrossY: Double
  private let sourceCentre: (x: Double, y: Double)

  init(width: Int, height: Int, degrees: Double, scale: Double) {
    let radians = degrees * .pi / 180
    let (cosine, sine) = (cos(radians), sin(radians))
    let (w, h) = (Double(width), Double(height))
    self.width = max(1, Int((abs(w * cosine) + abs(h * sine)) * scale))
    self.height = max(1, Int((abs(w * sine) + abs(h * cosine)) * scale))
    (acrossX, acrossY) = (cosine / scale, -sine / scale)
    sourceCentre = ((w - 1) / 2, (h - 1) / 2)
  }

  /// The point of the source that is seen at a point of the turned image.
  func source(x: Double, y: Double) -> (x: Double, y: Double) {
    let (dx, dy) = (x - Double(width - 1) / 2, y - Double(height - 1) / 2)
    return (sourceCentre.x + dx * acrossX - dy * acrossY, sourceCentre.y + dx * acrossY + dy * acrossX)
  }
}
