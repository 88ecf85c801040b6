#pragma once

#include "widgets/evidenceview.h"

#include <memory>

namespace Pistis::Ui {
class EvidenceStrip;
}

namespace Pistis {

// The evidence under another area: the sentence, and three charts in one row.
class EvidenceStrip : public EvidenceView
{
    Q_OBJECT

public:
    explicit EvidenceStrip(EvidenceFeed &feed, QWidget *parent = nullptr);
    ~EvidenceStrip() override;

protected:
    void showEvidence(const BookEvidence &evidence) override;
    void showSide(bool isNaive) override;
    void retranslate() override;

private:
    std::unique_ptr<Ui::EvidenceStrip> m_ui;
};

} // namespace Pistis
