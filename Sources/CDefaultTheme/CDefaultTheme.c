#include "CDefaultTheme.h"

/* A file that is added to themes/default is added here twice; a test compares the table with the folder. */
static const unsigned char base_html[] = {
#embed "../../themes/default/base.html"
};
static const unsigned char list_html[] = {
#embed "../../themes/default/list.html"
};
static const unsigned char page_html[] = {
#embed "../../themes/default/page.html"
};
static const unsigned char style_css[] = {
#embed "../../themes/default/assets/style.css"
};
static const unsigned char labels_de[] = {
#embed "../../themes/default/labels/de.yml"
};
static const unsigned char labels_en[] = {
#embed "../../themes/default/labels/en.yml"
};
static const unsigned char labels_fr[] = {
#embed "../../themes/default/labels/fr.yml"
};
static const unsigned char labels_nl[] = {
#embed "../../themes/default/labels/nl.yml"
};

static const struct draaiboek_theme_file files[] = {
    {"assets/style.css", style_css, sizeof style_css}, {"base.html", base_html, sizeof base_html},
    {"labels/de.yml", labels_de, sizeof labels_de},    {"labels/en.yml", labels_en, sizeof labels_en},
    {"labels/fr.yml", labels_fr, sizeof labels_fr},    {"labels/nl.yml", labels_nl, sizeof labels_nl},
    {"list.html", list_html, sizeof list_html},        {"page.html", page_html, sizeof page_html},
};

size_t draaiboek_theme_count(void) { return sizeof files / sizeof files[0]; }

struct draaiboek_theme_file draaiboek_theme_file_at(size_t index) { return files[index]; }
