public import WrightDescriptorStubs
import WrightProtobuf

/// Turns what protoc hands to a plugin into Swift files.
public enum StubGenerator {
  /// The stubs for `request`; what is wrong with the request is said in the response.
  public static func respond(
    to request: Google_Protobuf_Compiler_CodeGeneratorRequest
  ) -> Google_Protobuf_Compiler_CodeGeneratorResponse {
    var response = Google_Protobuf_Compiler_CodeGeneratorResponse()
    response.supportedFeatures = UInt64(
      Google_Protobuf_Compiler_CodeGeneratorResponse.Feature.proto3Optional.rawValue)
    do throws(GeneratorError) {
      response.file = try files(for: request)
    } catch {
      response.error = error.description
    }
    return response
  }

  private static func files(
    for request: Google_Protobuf_Compiler_CodeGeneratorRequest
  ) throws(GeneratorError) -> [Google_Protobuf_Compiler_CodeGeneratorResponse.File] {
    let options = try GeneratorOptions(parameter: request.parameter)
    let schema = Schema(request.protoFile, options: options)
    var files: [Google_Protobuf_Compiler_CodeGeneratorResponse.File] = []
    for name in request.fileToGenerate {
      guard let file = schema.files[name] else { throw GeneratorError("\(name) is not in the request") }
      let text = FileText(file: file, schema: schema, access: options.visibility)
      var result = Google_Protobuf_Compiler_CodeGeneratorResponse.File()
      result.name = text.path
      result.content = try text.content()
      files.append(result)
    }
    return files
  }
}
