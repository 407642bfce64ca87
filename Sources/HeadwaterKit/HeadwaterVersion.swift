/// The version reports name; tagged in the repository under the same number.
package enum HeadwaterVersion {
  package static let current = "0.1.0"
}
