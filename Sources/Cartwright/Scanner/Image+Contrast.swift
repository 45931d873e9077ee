extension Image {
  /// Each pixel the mean of the square of `2 * radius + 1` around it.
  func softened(radius: Int) -> Image {
    averaged(radius: radius, along: .rows).averaged(radius: radius, along: .columns)
  }

  /// Each pixel pushed away from the mean around it, as far again as it is from there, to undo some blur.
  func sharpened(radius: Int) -> Image {
    let soft = softened(radius: radius)
    return unsafe soft.pixels.withUnsafeBufferPointer { means in
      unsafe filled(width: width, height: height) { source, out in
        var index = 0
        while index < means.count {
          let value = unsafe 2 &* Int(source[index]) &- Int(means[index])
          unsafe out[index] = value < 0 ? 0 : value > 255 ? 255 : UInt8(truncatingIfNeeded: value)
          index &+= 1
        }
      }
    }
  }

  private enum Direction { case rows, columns }

  private func averaged(radius: Int, along direction: Direction) -> Image {
    unsafe filled(width: width, height: height) { source, out in
      let alongRows = direction == .rows
      let (lines, length) = alongRows ? (height, width) : (width, height)
      let (line, step) = alongRows ? (width, 1) : (1, width)
      for index in 0..<lines {
        unsafe Self.average(source + index * line, out + index * line, length: length, step: step, radius: radius)
      }
    }
  }

  /// The running mean of a line of `length` pixels, `step` apart; at the ends, of what there is.
  private static func average(
    _ source: UnsafePointer<UInt8>, _ out: UnsafeMutablePointer<UInt8>, length: Int, step: Int, radius: Int
  ) {
    var (sum, count, place) = (0, 0, 0)
    while place < length &+ radius {
      if place < length {
        sum &+= unsafe Int(source[place &* step])
        count &+= 1
      }
      let leaving = place &- 2 &* radius &- 1
      if leaving >= 0 {
        sum &-= unsafe Int(source[leaving &* step])
        count &-= 1
      }
      let centre = place &- radius
      if centre >= 0 { unsafe out[centre &* step] = UInt8(truncatingIfNeeded: (sum &+ count / 2) / count) }
      place &+= 1
    }
  }
}
