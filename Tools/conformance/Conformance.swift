import ArgumentParser
import Foundation
import WrightProtobuf

/// `conformance`: what protobuf's public conformance runner tests.
@main struct Conformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conformance",
    abstract:
      "Answers the runner of protobuf's conformance suite, by dynamic messages: binary and JSON, no text format.",
    discussion: """
      The messages are those of a descriptor set, with what they import:

        protoc --include_imports --descriptor_set_out=test_messages.binpb \\
          google/protobuf/test_messages_proto2.proto google/protobuf/test_messages_proto3.proto

      The runner takes a program without arguments, so that a script names the file:

        printf '#!/bin/sh\\nexec conformance --descriptor-set test_messages.binpb\\n' > testee && chmod +x testee
        conformance-test-runner ./testee
      """)

  @Option(help: "An encoded google.protobuf.FileDescriptorSet.")
  var descriptorSet: String

  func run() throws {
    let testee = Testee(try pool())
    let conversation = Conversation()
    while let request = try conversation.receive() { try conversation.send(try testee.answer(request)) }
  }

  private func pool() throws -> DescriptorPool {
    do {
      let bytes = try Data(contentsOf: URL(filePath: descriptorSet))
      return try DescriptorPool(fileDescriptorSet: Array(bytes))
    } catch let error as DescriptorError {
      throw ValidationError("\(descriptorSet) is no usable descriptor set: \(error)")
    } catch {
      throw ValidationError("\(descriptorSet) cannot be read: \(error.localizedDescription)")
    }
  }
}
