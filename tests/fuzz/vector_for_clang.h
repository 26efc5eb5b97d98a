#pragma once

// Before all else in the files that preset "fuzz" compiles: LibTorch 1.13 uses vectors of a type that is not complete
// yet. In C++20 their functions are constexpr, and Clang, unlike GCC, instantiates such functions where it meets them.
#include <memory>
#include <string>

#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 __fill_bits // declared as constexpr before
#include <vector>
#undef __fill_a1
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR constexpr
