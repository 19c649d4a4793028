;; The scalar products of one vector with many that are stored: eight numbers of 8 bits or four of 16, which have a scale for each
;; vector, or four floats at a time. `scalar-products.ts` holds it compiled: npx --package wabt@1.0.37 wat2wasm scalar-products.wat -o scalar-products.wasm
(module
  (memory (import "stored" "memory") 2)
  ;; A vector of 16-bit numbers, padded with zeros to a multiple of eight, with vectors of 8-bit numbers; sums in integers.
  (func (export "of8Bits")
    (param $vector i32) (param $others i32) (param $dimension i32) (param $scales i32) (param $count i32) (param $products i32)
    (param $step f64)
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
      (f32.store (local.get $products)
        (f32.demote_f64
          (f64.mul
            (f64.mul
              (f64.convert_i32_s
                (i32.add
                  (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
                  (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
              (local.get $step))
            (f64.promote_f32 (f32.load (local.get $scales))))))
      (local.set $products (i32.add (local.get $products) (i32.const 4)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $others (i32.add (local.get $others) (local.get $dimension)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
  ;; A vector of 64-bit floats with vectors of 16-bit numbers, in four sums: the same floats as `productWith` gives.
  (func (export "of16Bits")
    (param $vector i32) (param $others i32) (param $dimension i32) (param $scales i32) (param $count i32) (param $products i32)
    (local $low v128) (local $high v128) (local $four v128) (local $first f64) (local $at i32) (local $number i32) (local $other i32)
    (loop $next
      (local.set $low (v128.const f64x2 0 0))
      (local.set $high (v128.const f64x2 0 0))
      (local.set $at (i32.const 0))
      (local.set $number (local.get $vector))
      (local.set $other (local.get $others))
      (block $fewer
        (loop $fours
          (br_if $fewer (i32.gt_u (i32.add (local.get $at) (i32.const 4)) (local.get $dimension)))
          (local.set $four (v128.load16x4_s (local.get $other)))
          (local.set $low
            (f64x2.add (local.get $low)
              (f64x2.mul (v128.load (local.get $number)) (f64x2.convert_low_i32x4_s (local.get $four)))))
          (local.set $high
            (f64x2.add (local.get $high)
              (f64x2.mul
                (v128.load offset=16 (local.get $number))
                (f64x2.convert_low_i32x4_s
                  (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $four) (local.get $four))))))
          (local.set $at (i32.add (local.get $at) (i32.const 4)))
          (local.set $number (i32.add (local.get $number) (i32.const 32)))
          (local.set $other (i32.add (local.get $other) (i32.const 8)))
          (br $fours)))
      (local.set $first (f64x2.extract_lane 0 (local.get $low)))
      (block $done
        (loop $ones
          (br_if $done (i32.ge_u (local.get $at) (local.get $dimension)))
          (local.set $first
            (f64.add (local.get $first)
              (f64.mul (f64.load (local.get $number)) (f64.convert_i32_s (i32.load16_s (local.get $other))))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $number (i32.add (local.get $number) (i32.const 8)))
          (local.set $other (i32.add (local.get $other) (i32.const 2)))
          (br $ones)))
      (f64.store (local.get $products)
        (f64.mul
          (f64.add
            (f64.add
              (f64.add (local.get $first) (f64x2.extract_lane 1 (local.get $low)))
              (f64x2.extract_lane 0 (local.get $high)))
            (f64x2.extract_lane 1 (local.get $high)))
          (f64.promote_f32 (f32.load (local.get $scales)))))
      (local.set $products (i32.add (local.get $products) (i32.const 8)))
      (local.set $scales (i32.add (local.get $scales) (i32.const 4)))
      (local.set $others (i32.add (local.get $others) (i32.shl (local.get $dimension) (i32.const 1))))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))
  ;; A vector of 64-bit floats with one of 32-bit floats, in four sums.
  (func (export "ofFloats") (param $vector i32) (param $other i32) (param $dimension i32) (result f64)
    (local $low v128) (local $high v128) (local $first f64) (local $at i32)
    (block $fewer
      (loop $fours
        (br_if $fewer (i32.gt_u (i32.add (local.get $at) (i32.const 4)) (local.get $dimension)))
        (local.set $low
          (f64x2.add (local.get $low)
            (f64x2.mul (v128.load (local.get $vector)) (f64x2.promote_low_f32x4 (v128.load64_zero (local.get $other))))))
        (local.set $high
          (f64x2.add (local.get $high)
            (f64x2.mul
              (v128.load offset=16 (local.get $vector))
              (f64x2.promote_low_f32x4 (v128.load64_zero offset=8 (local.get $other))))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (local.set $vector (i32.add (local.get $vector) (i32.const 32)))
        (local.set $other (i32.add (local.get $other) (i32.const 16)))
        (br $fours)))
    (local.set $first (f64x2.extract_lane 0 (local.get $low)))
    (block $done
      (loop $ones
        (br_if $done (i32.ge_u (local.get $at) (local.get $dimension)))
        (local.set $first
          (f64.add (local.get $first) (f64.mul (f64.load (local.get $vector)) (f64.promote_f32 (f32.load (local.get $other))))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $vector (i32.add (local.get $vector) (i32.const 8)))
        (local.set $other (i32.add (local.get $other) (i32.const 4)))
        (br $ones)))
    (f64.add
      (f64.add
        (f64.add (local.get $first) (f64x2.extract_lane 1 (local.get $low)))
        (f64x2.extract_lane 0 (local.get $high)))
      (f64x2.extract_lane 1 (local.get $high)))))
