internal import CartwrightCatalog
internal import CZBar

/// ZBar's image scanner, set to the symbols that carry product codes.
///
/// Confined to one task at a time.
@safe final class SymbolDecoder {
  private let scanner: OpaquePointer

  init() {
    guard let scanner = unsafe zbar_image_scanner_create() else { preconditionFailure("no memory for a scanner") }
    unsafe self.scanner = unsafe scanner
    configure(ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
    for (type, _) in Self.symbologies { configure(type, ZBAR_CFG_ENABLE, 1) }
  }

  deinit { unsafe zbar_image_scanner_destroy(scanner) }

  /// The symbols that ZBar finds in an image.
  func sightings(in image: Image) -> [Sighting] {
    guard let frame = unsafe zbar_image_create() else { preconditionFailure("no memory for an image") }
    defer { unsafe zbar_image_destroy(frame) }
    unsafe zbar_image_set_format(frame, Self.grey)
    unsafe zbar_image_set_size(frame, CUnsignedInt(image.width), CUnsignedInt(image.height))
    return unsafe image.pixels.withUnsafeBytes { pixels in
      unsafe zbar_image_set_data(frame, pixels.baseAddress, CUnsignedLong(pixels.count), nil)
      guard unsafe zbar_scan_image(scanner, frame) > 0 else { return [] }
      return unsafe Self.collect(from: frame)
    }
  }

  /// ZBar's name for eight-bit grey, "Y800".
  private static let grey: CUnsignedLong = 0x3030_3859

  private static let symbologies: [(zbar_symbol_type_t, Symbology)] = [
    (ZBAR_EAN13, .ean13), (ZBAR_EAN8, .ean8), (ZBAR_UPCA, .upcA), (ZBAR_UPCE, .upcE),
  ]

  private func configure(_ type: zbar_symbol_type_t, _ setting: zbar_config_t, _ value: CInt) {
    let refused = unsafe zbar_image_scanner_set_config(scanner, type, setting, value)
    precondition(refused == 0, "ZBar lacks a symbology")
  }

  private static func collect(from frame: OpaquePointer) -> [Sighting] {
    var found: [Sighting] = []
    var next = unsafe zbar_image_first_symbol(frame)
    while let symbol = unsafe next {
      if let decoded = unsafe decoded(symbol) { found.append(decoded) }
      unsafe next = unsafe zbar_symbol_next(symbol)
    }
    return found
  }

  private static func decoded(_ symbol: OpaquePointer) -> Sighting? {
    let type = unsafe zbar_symbol_get_type(symbol)
    guard let symbology = symbologies.first(where: { $0.0 == type })?.1 else { return nil }
    let data = unsafe UnsafeRawBufferPointer(
      start: zbar_symbol_get_data(symbol), count: Int(zbar_symbol_get_data_length(symbol)))
    let points = unsafe (0..<zbar_symbol_get_loc_size(symbol)).map {
      unsafe SIMD2(Double(zbar_symbol_get_loc_x(symbol, $0)), Double(zbar_symbol_get_loc_y(symbol, $0)))
    }
    guard !points.isEmpty else { return nil }
    let printed = unsafe String(decoding: data, as: UTF8.self)
    guard let digits = symbology == .upcE ? UPCE.expanded(printed) : printed else { return nil }
    return unsafe Sighting(
      code: Code(symbology: symbology, digits: digits), lines: Int(zbar_symbol_get_quality(symbol)),
      region: Region(around: points))
  }
}
