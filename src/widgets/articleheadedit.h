#pragma once

#include "lessons/articlepreview.h"
#include "lessons/lessontext.h"

#include <QWidget>

#include <memory>

namespace Pistis::Ui {
class ArticleHeadEdit;
}

namespace Pistis {

// Title, author and source of a text as they were found, until a person writes others.
class ArticleHeadEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeadEdit(QWidget *parent = nullptr);
    ~ArticleHeadEdit() override;

    void setLanguage(LessonLanguage language);
    void setFound(const ArticleHead &head); // what was written stays
    void forget(); // what was written: the text is another one
    ArticleHead head() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLanguage();

    std::unique_ptr<Ui::ArticleHeadEdit> m_ui;
    LessonLanguage m_language = LessonLanguage::Greek;
    bool m_isTold = false;
};

} // namespace Pistis
