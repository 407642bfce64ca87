#ifndef HEADWATER_CLIBXML2_SHIM_H
#define HEADWATER_CLIBXML2_SHIM_H

#include <libxml/xmlversion.h>
/* Debian's libxml2 is built with ICU, whose headers clash with Foundation's own copy in every clean
   build. Only private parts of xmlCharEncodingHandler depend on it, and we use that by pointer only. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/catalog.h>

/* xmlFree is a C global function pointer, which Swift 6 rightly calls unsafe to share. */
static inline void headwater_xml_free(void *pointer) { xmlFree(pointer); }

#endif
