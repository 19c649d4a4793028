;; The scalar products of one vector of 16-bit numbers with many of 8-bit numbers, eight numbers at a time.
;; `scalar-products.ts` holds it compiled: npx --package wabt@1.0.37 wat2wasm scalar-products.wat -o scalar-products.wasm
(module
  (memory (export "memory") 3)
  (func (export "products")
    (param $vector i32) (param $others i32) (param $dimension i32) (param $count i32) (param $products i32)
    (local $sum v128) (local $at i32) (local $other i32)
    (loop $next
      (local.set $sum (v128.const i32x4 0 0 0 0))
      (local.set $at (i32.const 0))
      (local.set $other (local.get $others))
      (loop $eight
        (local.set $sum
          (i32x4.add
            (local.get $sum)
            (i32x4.dot_i16x8_s
              (v128.load8x8_s (local.get $other))
              (v128.load (i32.add (local.get $vector) (i32.shl (local.get $at) (i32.const 1)))))))
        (local.set $other (i32.add (local.get $other) (i32.const 8)))
        (br_if $eight
          (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 8))) (local.get $dimension))))
      (i32.store (local.get $products)
        (i32.add
          (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
          (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
      (local.set $products (i32.add (local.get $products) (i32.const 4)))
      (local.set $others (i32.add (local.get $others) (local.get $dimension)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
