extension Image {
  /// Each pixel the mean of the square of `2 * radius + 1` around it.
  func softened(radius: Int) -> Image {
    let sums = SummedArea(self)
    return mapRows { row, column, _ in
      UInt8(truncatingIfNeeded: sums.mean(row: row, column: column, radius: radius))
    }
  }

  /// Each pixel pushed away from the mean around it, to undo some blur.
  ///
  /// `strength` is in quarters: 4 adds the whole difference once.
  func sharpened(radius: Int, strength: Int) -> Image {
    let sums = SummedArea(self)
    return mapRows { row, column, value in
      let mean = sums.mean(row: row, column: column, radius: radius)
      return UInt8(clamping: value + ((value - mean) * strength) / 4)
    }
  }

  /// An image of the same size, each pixel made from its row, column and value.
  private func mapRows(_ make: (Int, Int, Int) -> UInt8) -> Image {
    var out = [UInt8](repeating: 0, count: pixels.count)
    var index = 0
    for row in 0..<height {
      for column in 0..<width {
        out[index] = make(row, column, Int(pixels[index]))
        index += 1
      }
    }
    return Image(checkedWidth: width, height: height, pixels: out)
  }
}

/// Sums of all pixels above and to the left, from which the mean of any rectangle is four look-ups.
private struct SummedArea {
  private let width: Int
  private let height: Int
  /// One row and one column more than the image, the first of each zero.
  private let sums: [Int]

  init(_ image: Image) {
    width = image.width
    height = image.height
    let stride = image.width + 1
    var sums = [Int](repeating: 0, count: stride * (image.height + 1))
    for row in 0..<image.height {
      var line = 0
      for column in 0..<image.width {
        line += Int(image.pixels[row * image.width + column])
        sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] + line
      }
    }
    self.sums = sums
  }

  @inline(__always)
  func mean(row: Int, column: Int, radius: Int) -> Int {
    let (top, bottom) = (max(0, row - radius), min(height, row + radius + 1))
    let (left, right) = (max(0, column - radius), min(width, column + radius + 1))
    let stride = width + 1
    let whole = sums[bottom * stride + right] - sums[top * stride + right]
    let before = sums[bottom * stride + left] - sums[top * stride + left]
    return (whole - before) / ((bottom - top) * (right - left))
  }
}
