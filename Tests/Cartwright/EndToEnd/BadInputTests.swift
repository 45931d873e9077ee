import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Nonsense, and its clear answers.
  @Suite("Bad input, end to end", .timeLimit(.minutes(2)))
  struct BadInputTests {
    let workshop: TemporaryFolder

    init() throws { workshop = try TemporaryFolder() }

    private func run(_ arguments: String...) async throws -> Party.Ending {
      try await Party(arguments: arguments, folder: workshop.path).ending()
    }

    @Test("a text file is no image, and a PNG that is cut short is told as such; other photos are read all the same")
    func images() async throws {
      let photo = "\(Executable.photos)/01-oat-drink.png"
      let whole = try Data(contentsOf: URL(fileURLWithPath: photo))
      try workshop.write("these are words".utf8, to: "words.png")
      try workshop.write(whole.prefix(whole.count / 2), to: "half.png")
      let end = try await run("scan", "words.png", "half.png", photo)
      #expect(end.status == 1)
      #expect(end.lines.count == 3)
      #expect(end.lines.contains { $0.contains("words.png") && $0.contains("not an image") })
      #expect(end.lines.contains { $0.contains("half.png") && $0.contains("cut short") })
      #expect(end.lines.contains { $0.contains("5060123450019") })
    }

    @Test("a cart is told which photo is no image, and goes on with the next")
    func cartImages() async throws {
      let shop = try await Shop(workshop)
      let photos = try workshop.photos(["02"])
      try workshop.write("these are words".utf8, to: "photos/01-words.png")
      let cart = try shop.cart(photos)
      let bad = try await cart.line(containing: "01-words.png")
      #expect(bad.contains("not an image"))
      _ = try await cart.line(containing: "Rye bread")
    }

    @Test("a single image comes by standard input")
    func standardInput() async throws {
      let shop = try await Shop(workshop)
      let cart = try shop.cart("-")
      try cart.closeInput(
        with: [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(Executable.photos)/01-oat-drink.png"))))
      _ = try await cart.line(containing: "5060123450019: Oat drink, 1 l")
    }

    @Test(
      "a store that is no SQLite file, or a damaged one, is named with what to do",
      arguments: ["carts", "gateway", "settlement", "acquirer"])
    func corruptStore(_ store: String) async throws {
      try FileManager.default.createDirectory(atPath: workshop.file("shop"), withIntermediateDirectories: false)
      try workshop.write(
        Array("this is no store at all. ".utf8) + Array(repeating: 7, count: 9_000), to: "shop/\(store).sqlite")
      let end = try await run(
        "serve", "--data", "shop", "--port", "0", "--settlement-port", "0", "--acquirer-port", "0")
      #expect(end.status == 1)
      #expect(end.lines.count == 1)
      #expect(end.text.contains("shop/\(store).sqlite"))
      #expect(end.text.contains("move this one away"))
    }

    @Test("a port in use is named, and so is the way out")
    func portInUse() async throws {
      let shop = try await Shop(workshop)
      let port = Shop.Addresses.port(shop.addresses.gateway)
      let end = try await run(
        "serve", "--data", "other", "--port", port, "--settlement-port", "0", "--acquirer-port", "0")
      #expect(end.status == 1)
      #expect(end.text.contains("address already in use"))
      #expect(end.text.contains(port))
    }

    @Test("a data folder that another process serves from is refused")
    func folderInUse() async throws {
      let shop = try await Shop(workshop)
      let end = try await run("serve", "--data", workshop.file("shop"), "--port", "0")
      #expect(end.status == 1)
      #expect(end.text.contains("another process uses the folder"))
      withExtendedLifetime(shop) {}
    }

    @Test("wrong lines of a catalogue are named by number, and nothing is imported")
    func wrongCatalogue() async throws {
      try workshop.write(
        """
        code,name,price,currency,unit,minimum_age
        5060123450019,Oat drink,2.19,EUR,each,
        5060123450018,Wrong digit,2.19,EUR,each,
        42123453,Chocolate,cheap,EUR,each,

        """.utf8, to: "wrong.csv")
      let end = try await run("catalog", "import", "wrong.csv", "--data", "shop")
      #expect(end.status == 1)
      #expect(end.text.contains("line 3, code"))
      #expect(end.text.contains("line 4, price"))
      let list = try await run("catalog", "list", "--data", "shop")
      #expect(list.status == 0)
      #expect(list.lines.isEmpty)
      let missing = try await run("serve", "--catalog", "nowhere.csv", "--data", "shop")
      #expect(missing.status == 1)
      #expect(missing.text.contains("nowhere.csv cannot be read"))
    }

    @Test("a catalogue is imported and listed")
    func catalogue() async throws {
      let end = try await run("catalog", "import", Executable.catalogue, "--data", "shop")
      #expect(end.status == 0)
      let list = try await run("catalog", "list", "--data", "shop")
      #expect(list.lines.count == 16)
      #expect(list.lines.contains { $0.contains("05060123450019") && $0.contains("2.19 EUR") })
    }

    @Test("a pairing code that no cart shows is refused, with what to do")
    func wrongCode() async throws {
      let shop = try await Shop(workshop)
      let end = try await run("terminal", "--gateway", shop.addresses.gateway, "--code", "ABCDEFGH")
      #expect(end.status == 1)
      #expect(end.lines.last?.contains("no cart shows the code ABCDEFGH") == true)
    }

    @Test("something that is no pass is shown to staff, not to the gate's motor")
    func noPass() async throws {
      let shop = try await Shop(workshop)
      let end = try await shop.gate("--pass", "let me out")
      #expect(end.status == 3)
      #expect(end.text.contains("not this shop's"))
    }

    @Test("a journal that another cart uses is refused")
    func journalInUse() async throws {
      let shop = try await Shop(workshop)
      let cart = try shop.cart(try workshop.photos(["01"]))
      _ = try await cart.session()
      let end = try await run("cart", "--gateway", shop.addresses.gateway)
      #expect(end.status == 1)
      #expect(end.text.contains("another process uses cart-1.journal"))
    }

    @Test("a journal that holds something else is named with its line")
    func foreignJournal() async throws {
      let shop = try await Shop(workshop)
      try workshop.write("{\"what\":\"else\"}\n".utf8, to: "other.journal")
      let end = try await run("cart", "--gateway", shop.addresses.gateway, "--journal", "other.journal")
      #expect(end.status == 1)
      #expect(
        end.lines == [
          "cartwright: other.journal, line 1, is no record of this device: name another file, or move it away to begin anew"
        ])
    }

    @Test(
      "a wrong command line exits with 64",
      arguments: [
        ["gate"], ["serve", "--port", "65536"], ["cart", "--gateway", "nowhere"], ["terminal", "--name", "a b"],
        ["cart", "--pace", "-1"], ["frobnicate"],
      ])
    func usage(_ arguments: [String]) async throws {
      let end = try await Party(arguments: arguments, folder: workshop.path).ending()
      #expect(end.status == 64)
    }
  }
}
