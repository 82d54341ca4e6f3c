#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <string.h>

/* Exported by the extensions library, but declared in no header that is installed. */
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline unsigned draaiboek_type_table(void) { return CMARK_NODE_TABLE; }
static inline unsigned draaiboek_type_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline unsigned draaiboek_type_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline unsigned draaiboek_type_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }
