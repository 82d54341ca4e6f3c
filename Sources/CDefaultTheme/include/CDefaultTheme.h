#pragma once
#include <stddef.h>

/* One file of the default theme, as it was when the program was built. */
struct draaiboek_theme_file {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

size_t draaiboek_theme_count(void);
struct draaiboek_theme_file draaiboek_theme_file_at(size_t index);
