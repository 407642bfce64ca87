/// What a format wants from an XML document: the records in it, and the values in each record.
///
/// A format reads as a table of rules. Paths are XPath's, with prefixes of our own choosing:
/// `cac:PartyName/cbc:Name` below the record itself, `//cac:Item` at any depth inside it.
/// What no rule names is skipped unread. Matching is by namespace and local name, never by a document's prefixes.
package struct XMLOutline<Field: XMLField>: Sendable {
  let matcher: XMLMatcher

  /// - Parameters:
  ///   - namespaces: prefix to namespace. `{name}` in a namespace stands for the element's own name;
  ///     the prefix `*` means any namespace, no prefix means none. The name `*` means any name.
  ///   - attributes: local names of the attributes to keep, on records and values alike.
  ///   - file: the records a file holds, usually at any depth, for files may wrap documents in envelopes.
  package init(namespaces: [String: String], attributes: [String], file: XMLShape<Field>) {
    var compiler = XMLMatcherCompiler(namespaces: namespaces, attributes: attributes)
    matcher = compiler.compile(file)
  }
}

/// Names a rule: what a value or record means to the format.
package protocol XMLField: RawRepresentable, Hashable, Sendable where RawValue == UInt8 {}

/// What one kind of record holds. Shapes may be used by many rules.
package final class XMLShape<Field: XMLField>: Sendable {
  let rules: [XMLRule<Field>]

  package init(_ rules: [XMLRule<Field>]) { self.rules = rules }
}

/// One line of an outline: a path, and what is found there.
package struct XMLRule<Field: XMLField>: Sendable {
  enum Content: Sendable {
    /// Its text and attributes.
    case value
    /// Its text with that of all elements inside it, and its attributes.
    case wholeText
    /// Only that it is there.
    case presence
    /// Only its attributes and how long its text is.
    case attachment
    /// Values and records of its own.
    case record(XMLShape<Field>)
  }

  let path: String
  let field: Field
  let content: Content

  /// An element whose text is wanted.
  package static func value(_ path: String, _ field: Field) -> Self {
    Self(path: path, field: field, content: .value)
  }

  /// An element whose text runs through elements inside it: `<Description><ShortName>gown</ShortName></Description>`.
  package static func wholeText(_ path: String, _ field: Field) -> Self {
    Self(path: path, field: field, content: .wholeText)
  }

  /// An attached file: never loaded, only named and measured.
  package static func attachment(_ path: String, _ field: Field) -> Self {
    Self(path: path, field: field, content: .attachment)
  }

  /// An element of which only its being there and its attributes matter.
  package static func presence(_ path: String, _ field: Field) -> Self {
    Self(path: path, field: field, content: .presence)
  }

  /// An element with values and records of its own.
  package static func record(_ path: String, _ field: Field, _ shape: XMLShape<Field>) -> Self {
    Self(path: path, field: field, content: .record(shape))
  }

  /// The same rule one or more elements further down.
  package func below(_ prefix: String) -> Self {
    Self(path: prefix + "/" + path, field: field, content: content)
  }
}
