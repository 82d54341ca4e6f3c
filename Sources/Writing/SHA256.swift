internal import CCrypto

/// SHA-256 by OpenSSL; one context for many hashes.
@safe struct SHA256: ~Copyable {
  private let context: OpaquePointer?

  init() { unsafe context = EVP_MD_CTX_new() }
  deinit { unsafe EVP_MD_CTX_free(context) }

  /// In hexadecimal, 64 characters.
  borrowing func hash(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
    unsafe bytes.withUnsafeBytes { _ = unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    unsafe EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
