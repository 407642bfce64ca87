/// What comes with which purchases, what to ask next, and how sure the order of the sources is.
struct UncertaintySections {
  let page: PageContext

  @HTMLBuilder var html: HTML {
    CategoriesSection(page: page).html
    QuestionsSection(page: page).html
    SensitivitySection(page: page).html
  }
}
