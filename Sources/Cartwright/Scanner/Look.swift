/// One way of looking at an image: from how near, at what angle, through what glass.
struct Look: Hashable {
  /// What is done to the turned image.
  enum Glass: Hashable {
    case plain
    /// Noise and ringing smoothed away.
    case soft(radius: Int)
    /// Some blur undone.
    case sharp(radius: Int)
  }

  var scale = 1.0
  var degrees = 0.0
  var glass = Glass.plain

  /// What the image looks like this way.
  func view(of image: Image) -> Image {
    let turned = scale == 1 && degrees == 0 ? image : image.turned(degrees: degrees, scale: scale)
    switch glass {
    case .plain: return turned
    case .soft(let radius): return turned.softened(radius: radius)
    case .sharp(let radius): return turned.sharpened(radius: radius)
    }
  }

  /// Where in the image a region of its view lies.
  func origin(of region: Region, in image: Image) -> Region {
    let placement = Placement(width: image.width, height: image.height, degrees: degrees, scale: scale)
    return region.moved {
      let source = placement.source(x: $0.x, y: $0.y)
      return SIMD2(source.x, source.y)
    }
  }
}

/// The looks that an image of some size is worth, the cheapest and most telling first.
struct LookPlan {
  /// Wider or higher than this, an image is halved before anything else: few symbols need so many pixels.
  static let longestSide = 1600
  /// The same for the one look at an image that showed nothing when it was halved.
  static let longestCloseSide = 4200
  /// Where enlarging stops: it costs time and tells nothing new.
  private static let longestEnlarged = 1300.0

  /// Looks that every image gets, so that a second product in it is not passed over.
  let always: [Look]
  /// Looks that follow while something in the image is unread or in doubt.
  let further: [Look]

  init(for image: Image) {
    let room = Self.longestEnlarged / Double(max(image.width, image.height))
    let double = max(1.25, min(2, room))
    let triple = max(0.75, min(3, room * 1.25))
    let turned = max(0.8, min(2, room * 0.75))
    always = [Look(), Look(scale: double), Look(scale: turned, degrees: 45)]
    further = [
      Look(scale: triple, glass: .soft(radius: 1)), Look(scale: double, glass: .sharp(radius: 2)),
      Look(scale: turned, degrees: 22.5), Look(scale: turned, degrees: -22.5),
      Look(scale: triple, glass: .soft(radius: 2)), Look(scale: double, glass: .soft(radius: 1)),
    ]
  }
}
