#include "CFribidi.h"

#include <fribidi/fribidi.h>
#include <limits.h>
#include <stdlib.h>

int incise_bidi_levels(const uint32_t *scalars, size_t count, int base, int8_t *levels) {
  if (count == 0 || count > INT_MAX / 2) return count == 0 ? base > 0 : -1;
  FriBidiCharType *types = malloc(count * sizeof *types);
  FriBidiBracketType *brackets = malloc(count * sizeof *brackets);
  int answer = -1;
  if (types && brackets) {
    fribidi_get_bidi_types(scalars, (int)count, types);
    fribidi_get_bracket_types(scalars, (int)count, types, brackets);
    FriBidiParType direction = base == 0 ? FRIBIDI_PAR_LTR : base == 1 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_ON;
    if (fribidi_get_par_embedding_levels_ex(types, brackets, (int)count, &direction, levels) > 0) {
      answer = FRIBIDI_IS_RTL(direction) ? 1 : 0;
    }
  }
  free(types);
  free(brackets);
  return answer;
}

void incise_bidi_shape(uint32_t *scalars, size_t count, const int8_t *levels) {
  if (count == 0 || count > INT_MAX / 2) return;
  FriBidiCharType *types = malloc(count * sizeof *types);
  FriBidiArabicProp *joining = malloc(count * sizeof *joining);
  if (types && joining) {
    fribidi_get_bidi_types(scalars, (int)count, types);
    fribidi_get_joining_types(scalars, (int)count, joining);
    fribidi_join_arabic(types, (int)count, levels, joining);
    fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES | FRIBIDI_FLAG_SHAPE_ARAB_LIGA, levels,
                  (int)count, joining, scalars);
  }
  free(types);
  free(joining);
}

bool incise_bidi_order(const uint32_t *scalars, size_t count, int base, int8_t *levels, int32_t *order) {
  for (size_t i = 0; i < count; i++) order[i] = (int32_t)i;
  if (count == 0 || count > INT_MAX / 2) return count == 0;
  FriBidiCharType *types = malloc(count * sizeof *types);
  if (!types) return false;
  fribidi_get_bidi_types(scalars, (int)count, types);
  FriBidiLevel highest = fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT & ~FRIBIDI_FLAG_REORDER_NSM, types, (int)count, 0,
                                              base ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR, levels, NULL, order);
  free(types);
  return highest > 0;
}
