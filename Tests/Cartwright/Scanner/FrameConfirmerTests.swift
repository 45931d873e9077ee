import CartwrightScanner
import Testing

@Suite("Frames of a camera")
struct FrameConfirmerTests {
  private static let blurry = Reading(code: "5060123450019", symbology: .ean13, quality: 5, doubt: .unconfirmed)
  private static let plain = Reading(code: "42123453", symbology: .ean8, quality: 90, doubt: nil)

  @Test("an unconfirmed reading counts once enough frames say the same, and only once")
  func confirmation() {
    var confirmer = FrameConfirmer()
    for _ in 1..<FrameConfirmer.framesNeeded { #expect(confirmer.observe([Self.blurry]).isEmpty) }
    let counted = confirmer.observe([Self.blurry])
    #expect(counted.map(\.code) == ["5060123450019"])
    #expect(counted.allSatisfy { $0.isConfirmed })
    for _ in 0..<50 { #expect(confirmer.observe([Self.blurry]).isEmpty) }
  }

  @Test("a confirmed reading counts at once, and only once")
  func confirmed() {
    var confirmer = FrameConfirmer()
    #expect(confirmer.observe([Self.plain]) == [Self.plain])
    #expect(confirmer.observe([Self.plain]).isEmpty)
  }

  @Test("frames too far apart do not confirm each other")
  func window() {
    var confirmer = FrameConfirmer()
    for _ in 0..<20 {
      #expect(confirmer.observe([Self.blurry]).isEmpty)
      for _ in 0..<FrameConfirmer.window / 2 { #expect(confirmer.observe([]).isEmpty) }
    }
  }

  @Test("a product that flickers counts once")
  func flicker() {
    var confirmer = FrameConfirmer()
    var counted = 0
    for frame in 0..<60 { counted += confirmer.observe(frame.isMultiple(of: 3) ? [Self.plain] : []).count }
    #expect(counted == 1)
  }

  @Test("a product shown again after it was taken away counts again")
  func placement() {
    var confirmer = FrameConfirmer()
    #expect(confirmer.observe([Self.plain]).count == 1)
    for _ in 0..<FrameConfirmer.absence { #expect(confirmer.observe([]).isEmpty) }
    #expect(confirmer.observe([Self.plain]).count == 1)
  }

  @Test("two products in a frame count each for itself")
  func two() {
    var confirmer = FrameConfirmer()
    #expect(confirmer.observe([Self.plain, Self.blurry]).map(\.code) == ["42123453"])
    #expect(confirmer.observe([Self.blurry]).isEmpty)
    #expect(confirmer.observe([Self.blurry, Self.plain]).map(\.code) == ["5060123450019"])
  }

  @Test("contested and contradictory readings never count", arguments: [Doubt.contested, .wrongCheckDigit])
  func neverCounts(doubt: Doubt) {
    var confirmer = FrameConfirmer()
    let reading = Reading(code: "5060123450019", symbology: .ean13, quality: 400, doubt: doubt)
    for _ in 0..<20 { #expect(confirmer.observe([reading]).isEmpty) }
  }
}
