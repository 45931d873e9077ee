// One import for the whole of gRPC: `import Wright`.

@_exported public import WrightEventLoop
@_exported public import WrightGoogle
@_exported public import WrightProtobuf
@_exported public import WrightRPC
@_exported public import WrightServices
@_exported public import WrightServiceConfig
@_exported public import WrightStatus
@_exported public import WrightTLS
@_exported public import WrightTransport
