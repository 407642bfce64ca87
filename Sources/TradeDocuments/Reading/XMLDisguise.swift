/// What a file really is when it is named or taken for XML, by its first bytes.
package enum XMLDisguise {
  /// - Returns: nil when the bytes carry none of the known signatures.
  package static func name(of head: some Collection<UInt8>) -> String? { FileSignature.of(head)?.name }
}
