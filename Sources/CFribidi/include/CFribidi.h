// The typed door to fribidi: the Unicode Bidirectional Algorithm (UAX #9) and the shapes of Arabic letters.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
  /// The paragraph's direction is that of its first strong letter.
  INCISE_BIDI_FIRST_STRONG = -1,
};

/// Gives each scalar of a paragraph its embedding level; an odd one runs from right to left.
///
/// @param base 0 for a paragraph from left to right, 1 for one from right to left, or INCISE_BIDI_FIRST_STRONG
/// @return the paragraph's own level, 0 or 1; -1 where there is no memory left
int incise_bidi_levels(const uint32_t *_Nonnull scalars, size_t count, int base, int8_t *_Nonnull levels);

/// Replaces the scalars by what is drawn for them: brackets are mirrored where they run from right to left, Arabic letters
/// take the shape their neighbours ask for. Of a lam with its alef the first becomes U+FEFF, the second the ligature.
void incise_bidi_shape(uint32_t *_Nonnull scalars, size_t count, const int8_t *_Nonnull levels);

/// Orders one line of a paragraph for the eye.
///
/// @param base the paragraph's own level
/// @param levels those of the line's scalars; the spaces at its end take the paragraph's own
/// @param order set to the index of the scalar that stands first from the left, second, and so on
/// @return false where there is no memory left
bool incise_bidi_order(const uint32_t *_Nonnull scalars, size_t count, int base, int8_t *_Nonnull levels,
                       int32_t *_Nonnull order);
