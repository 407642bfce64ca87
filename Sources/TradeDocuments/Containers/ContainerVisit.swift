/// What is told of every member of a container, in the order of the container.
package protocol ContainerVisitor: AnyObject {
  /// A container inside the first one was unpacked.
  func enter(_ container: ContainerContents, _ bytes: [UInt8])
  /// A piece of the document that is taken next.
  func see(_ piece: UnsafeRawBufferPointer)
  /// A document was read to its end, or a document or container cannot be read.
  func take(_ member: ContainerMember, _ document: Result<ContainerVisit.Document, ContainerRefusal>)
}

/// Reads the documents of a container one after the other, as a survey found them; writes nothing to disk.
package struct ContainerVisit {
  /// A document's bytes, read to their verified end.
  package struct Document: Sendable {
    package let content: DocumentSource.Content
    package let bytes: Int
    /// What is wrong around it without touching it.
    package let remark: ContainerRefusal?
  }

  private let budget: ContainerBudget
  private let visitor: any ContainerVisitor

  /// - Parameters:
  ///   - contents: of the file, from ``ContainerSurvey``.
  ///   - content: the file, or its bytes.
  package static func read(
    _ contents: ContainerContents, from content: DocumentSource.Content, limits: ContainerLimits = .standard,
    to visitor: any ContainerVisitor
  ) {
    let budget = try? ContainerBudget(limits, for: content)
    // A file that is gone by now is refused by whoever opens it next.
    ContainerVisit(budget: budget ?? ContainerBudget(limits, fileBytes: 0), visitor: visitor)
      .read(contents, from: content)
  }

  private func read(_ contents: ContainerContents, from content: DocumentSource.Content) {
    do throws(ContainerRefusal) {
      let reader = try ContainerReader(content, contents.kind, budget)
      var isLost: ContainerRefusal?
      for member in contents.members {
        if case .refused(let refusal) = member.content {
          visitor.take(member, .failure(refusal))
        } else if let isLost {
          refuse(member, isLost)
        } else {
          isLost = read(member, reader, content)
        }
      }
    } catch {
      for member in contents.members { refuse(member, error) }
    }
  }

  /// - Returns: why nothing after it can be reached; nil as a rule.
  private func read(
    _ member: ContainerMember, _ reader: ContainerReader, _ container: DocumentSource.Content
  ) -> ContainerRefusal? {
    do throws(ContainerRefusal) {
      let entry = try reader.advance(to: member.ordinal)
      if entry.name ?? [] != member.bareName { throw .changed }
    } catch {
      refuse(member, error)
      return error
    }
    do throws(ContainerRefusal) {
      try read(member, at: reader, container)
    } catch {
      refuse(member, error)
    }
    return budget.isSpent
  }

  private func read(
    _ member: ContainerMember, at reader: ContainerReader, _ container: DocumentSource.Content
  ) throws(ContainerRefusal) {
    if case .container(let inner) = member.content {
      let limit = budget.limits.nestedBytes
      let bytes = try reader.content(upTo: limit, beyond: .nestedTooLarge(limit))
      visitor.enter(inner, bytes)
      return read(inner, from: .memory(bytes))
    }
    var size = 0
    let held = try reader.content(upTo: budget.limits.heldBytes) { piece in
      size += piece.count
      visitor.see(piece)
    }
    let stored = StoredMember(
      container: container, kind: reader.kind, ordinal: member.ordinal, limits: budget.limits)
    visitor.take(
      member,
      .success(
        Document(
          content: held.map { .memory($0) } ?? .member(stored), bytes: size,
          remark: reader.hasTrailingBytes ? .trailingBytes : nil)))
  }

  /// Names a member, and everything in it, as not read.
  private func refuse(_ member: ContainerMember, _ refusal: ContainerRefusal) {
    guard case .container(let inner) = member.content else { return visitor.take(member, .failure(refusal)) }
    for member in inner.members { refuse(member, refusal) }
  }
}
