// The door to SQLite: its own functions, and what its macros would hide.
#pragma once
#include <sqlite3.h>

/// Binds a copy of UTF-8 text.
int incise_sqlite_bind_text(sqlite3_stmt *statement, int index, const char *text, int count);
