internal import CartwrightDevice
internal import CartwrightScanner
internal import SmartcartAPI
internal import WrightProtobuf
internal import WrightRPC

// MARK: From frames to the journal

extension CartDevice {
  /// Looks at each frame that was not looked at before.
  func lookAtFrames() async throws -> Bool {
    try await journal.lastSequence.first { $0 != nil }
    var confirmer = FrameConfirmer()
    if options.frames == .video { recall(&confirmer) }
    for name in source.names where !journal.hasSeen(name) {
      try await look(at: name, &confirmer)
      try await Task.sleep(for: options.pace)
    }
    status.update { $0.hasSeenAllFrames = true }
    return false
  }

  private func look(at name: String, _ confirmer: inout FrameConfirmer) async throws {
    guard let image = image(of: name) else {
      return try await journal.looked(at: name, [], now: WallClock.microseconds)
    }
    let readings =
      switch options.frames {
      case .stills: scanner.read(image)
      case .video: confirmer.observe(scanner.glance(at: image))
      }
    if readings.isEmpty, options.frames == .stills { show(.nothingFound(frame: name)) }
    try await journal.looked(at: name, readings, now: WallClock.microseconds)
    await Task.yield()
  }

  private func image(of name: String) -> Image? {
    do {
      return try Image(file: try source.bytes(of: name))
    } catch let error as ImageError {
      show(.unreadable(frame: name, reason: error.description))
    } catch {
      show(.unreadable(frame: name, reason: "cannot be read: \(error)"))
    }
    return nil
  }

  /// Sees the last frames again, so that a product still in view after an interruption does not count twice.
  private func recall(_ confirmer: inout FrameConfirmer) {
    for name in journal.frames.suffix(FrameConfirmer.absence + FrameConfirmer.window) {
      guard let bytes = try? source.bytes(of: name), let image = try? Image(file: bytes) else { continue }
      _ = confirmer.observe(scanner.glance(at: image))
    }
  }
}

// MARK: From the journal to the server

extension CartDevice {
  /// Sends what the journal holds, and takes the answers, across interruptions.
  func sendScans(_ sessionID: String) async throws -> Bool {
    do {
      try await patience.untilEnded { progress in
        try await streamScans(sessionID, progress)
      }
    } catch let error as RPCError where error.code == .aborted {
      throw CartError.replaced
    } catch let error as RPCError where error.code == .failedPrecondition {
      guard try await hasEnded(sessionID) else { throw error }
    }
    return false
  }

  private func hasEnded(_ sessionID: String) async throws -> Bool {
    try await patience.untilAnswered {
      try await carts.getCart(.with { $0.sessionID = sessionID }, options: $0)
    }.cart.state.isFinal
  }

  private func streamScans(_ sessionID: String, _ progress: () -> Void) async throws {
    let resumed = Latest(false)
    let answers = carts.streamScans { writer in
      try await writer.write(.with { $0.start.sessionID = sessionID })
      try await resumed.first { $0 }
      try await self.write(to: writer)
    }
    for try await answer in answers {
      progress()
      switch answer.message {
      case .resumed(let answer):
        try await resume(at: answer.lastAcknowledgedSequence)
        resumed.set(true)
      case .acknowledged(let answer): try await take(answer)
      case nil: break
      }
    }
    guard try await hasEnded(sessionID) else { throw RPCError.endedEarly }
  }

  private func resume(at known: Int64) async throws {
    let acknowledged = journal.acknowledged
    guard known >= acknowledged else {
      throw CartError.serverForgot(acknowledged: acknowledged, known: known)
    }
    for scan in try await journal.resumed(at: known) {
      show(.trouble("\(scan.frame): \(scan.text): another cart has scanned meanwhile: see that the list has it"))
    }
    status.update { $0.acknowledged = journal.acknowledged }
  }

  /// Writes every scan that is not acknowledged, and then each as it is made.
  private func write(to writer: RPCWriter<SmartcartStreamScansRequest>) async throws {
    var next = journal.acknowledged + 1
    for await case let last? in journal.lastSequence.values() {
      while next <= last {
        if let scan = journal.pending(next) { try await writer.write(.with { $0.scan = scan.message }) }
        next += 1
      }
    }
  }

  private func take(_ answer: SmartcartScanAcknowledged) async throws {
    if let scan = journal.pending(answer.sequence) { show(.decided(scan, answer.result)) }
    try await journal.acknowledge(answer.sequence)
    status.update { $0.acknowledged = answer.sequence }
  }
}
