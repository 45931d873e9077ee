import SwiftProtobuf
print(Google_Protobuf_Timestamp())
