extension ByteWriter {
  /// Text of one line that Markdown shows as it is: no emphasis, link, image, heading, mention or HTML comes of it.
  package mutating func markdown(_ text: String) {
    let scalars = Array(DisplayText.singleLine(text).unicodeScalars)
    for (position, scalar) in scalars.enumerated() {
      let before = scalars[..<position]
      if Self.isMark(scalar) || Self.beginsBlock(scalar, after: before)
        || Self.isOfLink(scalar, after: before, before: scalars[(position + 1)...])
      {
        byte(UInt8(ascii: "\\"))
      }
      if scalar.isASCII { byte(UInt8(scalar.value)) } else { raw(String(scalar)) }
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_[]<>#|~&!@$".unicodeScalars.contains(scalar)
  }

  /// `- `, `+ `, `1.` and `1)` begin a list, `===` underlines a heading.
  private static func beginsBlock(_ scalar: Unicode.Scalar, after before: ArraySlice<Unicode.Scalar>) -> Bool
  {
    "-+=.)".unicodeScalars.contains(scalar) && before.allSatisfy { ("0"..."9").contains($0) }
  }

  /// `https://…` and `www.…` become links in many dialects.
  private static func isOfLink(
    _ scalar: Unicode.Scalar, after before: ArraySlice<Unicode.Scalar>,
    before next: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    if scalar == ":" { return next.first == "/" }
    return scalar == "." && before.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }
}
