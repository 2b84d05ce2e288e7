/// Bytes that only grow. Room is asked for once before several bytes, which are then set without a test for each: an array
/// tests its owner and its room at every one, which took a tenth of `extract`'s time.
///
/// It owns its memory, so it is never copied; nothing is set outside what `reserve` has made room for.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for so many more bytes.
  @inline(__always) mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  /// Sets one byte that there is room for.
  @inline(__always) mutating func set(_ byte: UInt8) {
    assert(count < capacity)
    base[count] = byte
    count &+= 1
  }

  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    set(byte)
  }

  @inline(__always) mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Sets bytes that there is room for; for the few of a key, where a call would cost more than they do.
  @inline(__always) mutating func set(_ bytes: StaticString) {
    let source = bytes.utf8Start
    assert(capacity - count >= bytes.utf8CodeUnitCount)
    (base + count).update(from: source, count: bytes.utf8CodeUnitCount)
    count &+= bytes.utf8CodeUnitCount
  }

  /// Sets so many bytes that there is room for, in any order.
  @inline(__always) mutating func fill(_ more: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    assert(capacity - count >= more)
    body(base + count)
    count &+= more
  }

  /// Keeps the room, unless it is that of a very large record.
  mutating func clear() {
    count = 0
    if capacity > 1 << 20 { self = ByteBuffer(capacity: 0) }
  }

  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  @inline(never) private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }
}
