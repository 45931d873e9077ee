import CartwrightScanner
import Foundation
import Testing

@Suite("Scan reports")
struct ScanReportTests {
  @Test("name the file, the code and the symbology of what was read")
  func reading() throws {
    let file = Folders.samples.appendingPathComponent("photos/03-dark-chocolate.png")
    let reports = ScanReport.reports(on: "chocolate.png", bytes: try Folders.bytes(of: file))
    #expect(reports.map(\.file) == ["chocolate.png"])
    #expect(reports.map(\.code) == ["42123453"])
    #expect(reports.map(\.symbology) == [.ean8])
    #expect(reports.map(\.confirmed) == [true])
  }

  @Test("say so when there is no barcode")
  func nothing() throws {
    let file = Folders.samples.appendingPathComponent("photos/08-empty-shelf.png")
    let reports = ScanReport.reports(on: "shelf.png", bytes: try Folders.bytes(of: file))
    #expect(reports == [ScanReport(file: "shelf.png", reason: "no barcode found")])
  }

  @Test("carry the error of a file that is no image")
  func error() {
    let reports = ScanReport.reports(on: "notes.txt", bytes: Array("milk, eggs".utf8))
    #expect(reports.map(\.error) == [ImageError.notAnImage.description])
    #expect(reports.map(\.confirmed) == [false])
  }

  @Test("are objects without the fields that do not apply")
  func json() throws {
    let reading = Reading(code: "42123453", symbology: .ean8, quality: 3, doubt: .unconfirmed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(ScanReport(file: "a.png", reading: reading)), as: UTF8.self)
    #expect(
      text == """
        {"code":"42123453","confirmed":false,"file":"a.png","quality":3,"reason":"unconfirmed","symbology":"EAN-8"}
        """)
  }
}
