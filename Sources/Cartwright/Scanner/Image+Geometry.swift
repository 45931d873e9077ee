internal import Foundation

extension Image {
  /// This image turned clockwise by an angle and scaled about its centre; nothing is cut off at the corners.
  ///
  /// What lies outside repeats the nearest pixel of the edge. Made smaller than half, it should be `halved` first.
  func turned(degrees: Double, scale: Double) -> Image {
    let placement = Placement(width: width, height: height, degrees: degrees, scale: scale)
    return unsafe filled(width: placement.width, height: placement.height) { source, out in
      let sampler = unsafe Sampler(pixels: source, width: width, height: height)
      for row in 0..<placement.height {
        unsafe sampler.fill(out + row * placement.width, row: row, of: placement)
      }
    }
  }

  /// This image at half its size, each pixel the mean of four.
  func halved() -> Image {
    let (w, h) = (max(1, width / 2), max(1, height / 2))
    let (right, below) = (width > 1 ? 1 : 0, height > 1 ? width : 0)
    return unsafe filled(width: w, height: h) { source, out in
      for row in 0..<h {
        for column in 0..<w {
          let at = unsafe source + (row * 2 * width + column * 2)
          let sum = unsafe Int(at[0]) + Int(at[right]) + Int(at[below]) + Int(at[below + right])
          unsafe out[row * w + column] = UInt8(truncatingIfNeeded: (sum + 2) >> 2)
        }
      }
    }
  }

  /// An image of the given size, whose pixels `fill` makes from those of this one.
  ///
  /// `fill` must write them all.
  func filled(
    width: Int, height: Int, by fill: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
  ) -> Image {
    let made = unsafe pixels.withUnsafeBufferPointer { source in
      unsafe [UInt8](unsafeUninitializedCapacity: width * height) { out, count in
        if let from = source.baseAddress, let to = out.baseAddress { unsafe fill(from, to) }
        count = width * height
      }
    }
    return Image(checkedWidth: width, height: height, pixels: made)
  }
}

/// Grey values between pixels, by the four neighbours.
@safe private struct Sampler {
  let pixels: UnsafePointer<UInt8>
  let width: Int
  let height: Int

  /// Makes one row of a turned image.
  ///
  /// Coordinates have sixteen bits behind the point.
  func fill(_ out: UnsafeMutablePointer<UInt8>, row: Int, of placement: Placement) {
    let start = placement.source(x: 0, y: Double(row))
    var (x, y) = (Self.fixed(start.x), Self.fixed(start.y))
    let (stepX, stepY) = (Self.fixed(placement.acrossX), Self.fixed(placement.acrossY))
    var column = 0
    while column < placement.width {
      unsafe out[column] = sample(x, y)
      x &+= stepX
      y &+= stepY
      column &+= 1
    }
  }

  private static func fixed(_ value: Double) -> Int { Int((value * 65536).rounded()) }

  /// Clamped to the edges, so that any coordinate is within bounds.
  @inline(__always)
  private func sample(_ x: Int, _ y: Int) -> UInt8 {
    let (left, top) = (x &>> 16, y &>> 16)
    let (fx, fy) = ((x &>> 8) & 0xFF, (y &>> 8) & 0xFF)
    let (x0, x1) = (Self.clamped(left, width), Self.clamped(left &+ 1, width))
    let upper = unsafe pixels + Self.clamped(top, height) &* width
    let lower = unsafe pixels + Self.clamped(top &+ 1, height) &* width
    let above = unsafe Int(upper[x0]) &* (256 &- fx) &+ Int(upper[x1]) &* fx
    let below = unsafe Int(lower[x0]) &* (256 &- fx) &+ Int(lower[x1]) &* fx
    return UInt8(truncatingIfNeeded: (above &* (256 &- fy) &+ below &* fy &+ 0x8000) &>> 16)
  }

  @inline(__always)
  private static func clamped(_ value: Int, _ count: Int) -> Int { value < 0 ? 0 : value < count ? value : count &- 1 }
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
