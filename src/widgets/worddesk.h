#pragma once

#include "app/deliver.h"
#include "lessons/lesson.h"
#include "lessons/lexicon.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QAction;

namespace Pistis {

class LessonReader;
class ReaderPane;

// Tells what the word at the caret, or under a double click, means.
class WordDesk : public QObject
{
    Q_OBJECT

public:
    using Loader = std::function<Lexicon()>; // called once, in the background

    WordDesk(LessonReader &reader, QAction &action, const Loader &loader, QObject *parent);

    void setGlossary(const QList<GlossaryTerm> &glossary) { m_glossary = glossary; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void explainInFocus();
    void explain(ReaderPane *pane);
    void show(ReaderPane *pane, const QString &word, const QRect &place);

    LessonReader &m_reader;
    Loader m_loader;
    QList<GlossaryTerm> m_glossary;
    std::shared_ptr<const Lexicon> m_lexicon; // none before the first word
    LatestDelivery m_loading;
};

} // namespace Pistis
