internal import CartwrightCatalog

/// All that the looks at one image have said of its codes, and what follows from it.
struct Evidence {
  /// How much of the other codes' evidence in its place a code must outweigh: three times.
  private static let dominance = 3
  /// The least lines in a view that count as a look of the line reader.
  private static let leastLines = 2
  /// The least lines that the line reader needs in all, where ZBar does not say the same.
  private static let leastLinesAlone = 12
  /// The least lines that ZBar needs in each of two views, where the line reader does not say the same.
  ///
  /// Of the misreadings that persist from view to view, most stay below it.
  private static let leastQualityAlone = 25
  /// The least lines on which a wrong check digit is printed wrong rather than misread.
  private static let leastLinesOfWrongCheckDigit = 12

  /// What is known of one code.
  private struct Witness {
    var lines = 0
    var readByZBar: [Look: Int] = [:]
    var readOnLines: [Look: Int] = [:]
    var region: Region
  }

  private var witnesses: [Code: Witness] = [:]
  private var likenesses = 0

  /// Takes down what ZBar read in a view; regions are those of the image.
  mutating func add(_ sightings: [Sighting], byZBarIn look: Look) {
    for sighting in sightings { witness(sighting) { $0.readByZBar[look] = sighting.lines } }
  }

  /// Takes down what the line reader read in a view; regions are those of the image.
  mutating func add(_ sightings: [Sighting], onLinesOf look: Look, likenesses: Int) {
    self.likenesses += likenesses
    for sighting in sightings { witness(sighting) { $0.readOnLines[look] = sighting.lines } }
  }

  private mutating func witness(_ sighting: Sighting, _ note: (inout Witness) -> Void) {
    var witness = witnesses[sighting.code] ?? Witness(region: sighting.region)
    witness.lines += sighting.lines
    witness.region.extend(over: sighting.region)
    note(&witness)
    witnesses[sighting.code] = witness
  }

  /// Whether anything at all looks like a symbol, so that it is worth the while to look further.
  var isPromising: Bool { !witnesses.isEmpty || likenesses >= Self.leastLines }

  /// Whether there is a code, and every code that is not a mere shadow of another is confirmed.
  var isSettled: Bool {
    let readings = self.readings
    return !readings.isEmpty && readings.allSatisfy(\.isConfirmed)
  }

  /// One reading for each place that holds a code, the best attested first.
  var readings: [Reading] {
    var places: [Witness] = []
    var found: [Reading] = []
    let best = witnesses.sorted { ($0.value.lines, $1.key.digits) > ($1.value.lines, $0.key.digits) }
    for (code, witness) in best {
      guard !places.contains(where: { $0.region.overlaps(witness.region) }) else { continue }
      guard let reading = reading(code, witness) else { continue }
      places.append(witness)
      found.append(reading)
    }
    return found
  }

  private func reading(_ code: Code, _ witness: Witness) -> Reading? {
    guard CheckDigit.isRight(in: code.digits) else {
      guard witness.lines >= Self.leastLinesOfWrongCheckDigit, witness.readOnLines.count > 1 else { return nil }
      return Reading(code, lines: witness.lines, doubt: .wrongCheckDigit)
    }
    return Reading(code, lines: witness.lines, doubt: doubt(code, witness))
  }

  private func doubt(_ code: Code, _ witness: Witness) -> Doubt? {
    if isContested(code, witness) { return .contested }
    return isSeenTwice(witness) ? nil : .unconfirmed
  }

  private func isContested(_ code: Code, _ witness: Witness) -> Bool {
    witnesses.contains { other, rival in
      // What costs most comes last: a picture may hold thousands of codes.
      rival.lines * Self.dominance > witness.lines && rival.region.overlaps(witness.region)
        && other.digits != code.digits && CheckDigit.isRight(in: other.digits)
    }
  }

  /// Whether two readers, or one reader in two views that leave little room for chance, say the same.
  private func isSeenTwice(_ witness: Witness) -> Bool {
    let onLines = witness.readOnLines.values.filter { $0 >= Self.leastLines }
    if !onLines.isEmpty, !witness.readByZBar.isEmpty { return true }
    if onLines.count > 1, onLines.reduce(0, +) >= Self.leastLinesAlone { return true }
    let strong = witness.readByZBar.filter { $0.value >= Self.leastQualityAlone }
    return Set(strong.keys.map(\.degrees)).count > 1
  }
}
