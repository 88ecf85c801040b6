#pragma once

#include "lessons/articlepreview.h"
#include "lessons/lessontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Pistis::Ui {
class ArticleSideEdit;
}

class QLabel;

namespace Pistis {

// Where the text of one language of an article comes from: a file, or what is typed or pasted.
class ArticleSideEdit : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleSideEdit(QWidget *parent = nullptr);
    ~ArticleSideEdit() override;

    void setLanguage(LessonLanguage language, QLabel *label); // whose key leads to the field
    void setFile(const QString &path);
    QString file() const; // empty where a text is typed
    QString text() const;
    std::optional<TextEncoding> encoding() const; // as told

    void setSource(const std::optional<ArticleSource> &source); // none: nothing was read

Q_SIGNALS:
    void edited(); // changed() follows when the typing pauses
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isTyped() const;
    QWidget *field() const;
    void chooseFile();
    void awaitPause();
    void take();
    void showKind();
    void showNote();
    void retranslate();

    std::unique_ptr<Ui::ArticleSideEdit> m_ui;
    LessonLanguage m_language = LessonLanguage::Greek;
    QLabel *m_label = nullptr;
    std::optional<ArticleSource> m_source;
    QString m_file; // taken last
    bool m_refused = false; // what was pasted last
    QTimer m_typing;
};

} // namespace Pistis
