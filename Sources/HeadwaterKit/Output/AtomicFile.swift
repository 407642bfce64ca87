import Foundation
import Glibc

/// Writes a file so that readers see the old bytes or all of the new ones, never half.
package enum AtomicFile {
  /// A name beside a path for what is not whole yet, no other writer's: processes of two containers that share a folder
  /// may have the same number.
  package static func aside(_ path: String) -> String {
    "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36)).\(getpid()).part"
  }

  /// Writes beside the target, flushes to the disk, renames.
  ///
  /// - Throws: ``OutputFailure`` with the path and the system's reason; the target is then untouched.
  package static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
    let temporary = aside(path)
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw OutputFailure(path: path) }
    let isWritten = writeAll(bytes, to: file) && fsync(file) == 0
    let reason = errno
    close(file)
    guard isWritten, rename(temporary, path) == 0 else {
      let failure = OutputFailure(path: path, code: isWritten ? errno : reason)
      unlink(temporary)
      throw failure
    }
  }

  /// Writes everything to an open descriptor, standard output among them.
  package static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }
}

/// A report could not be written.
package struct OutputFailure: Error, Sendable {
  package let path: String
  package let reason: String
  /// Another run writes to the same folder: exit 75, worth trying again.
  package let isHeld: Bool
  private let code: Int32

  package init(path: String, code: Int32 = errno) {
    self.path = path
    self.code = code
    isHeld = code == EWOULDBLOCK
    reason = isHeld ? "another run holds the folder" : String(cString: strerror(code))
  }

  /// Of what Foundation refused to do, for the reason the system gave it.
  package init(path: String, _ error: any Error) {
    let reason = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let isInTheWay = (error as? CocoaError)?.code == .fileWriteFileExists
    self.init(path: path, code: isInTheWay ? EEXIST : Int32(reason?.code ?? Int(EIO)))
  }

  /// What to do about it; nil where the reason says all there is to say.
  package var hint: String? {
    switch code {
    case EWOULDBLOCK: "let the other run end, or start this one with --wait"
    case ENOSPC, EDQUOT:
      "make room there (df -h) and run again; the old reports and the new ones need it together"
    case EACCES, EPERM: "let the user who runs the job write there, or name another folder with --output"
    case EROFS: "the disk is read-only here; a systemd unit needs the folder under ReadWritePaths="
    case ENOTDIR, EEXIST, EISDIR: "something else stands there; name another folder with --output"
    default: nil
    }
  }
}
