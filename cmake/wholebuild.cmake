# Most of the time of a small file goes into the headers of Qt and into templates that its neighbours use as well. Read
# once, and a dozen files of a library compiled together, a whole build takes about a quarter of the time. Off in the
# preset dev, so that a file that lacks an include is still found there, and one file is compiled again fast.
option(PISTIS_WHOLE_BUILD "Read the headers of Qt once, compile a dozen files of a library together" OFF)

if(PISTIS_WHOLE_BUILD)
    # Without this ccache keeps no file that was compiled with read headers.
    target_compile_options(pistis_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    # These would be about names of another file; the preset dev tells them of a file itself.
    target_compile_options(pistis_options INTERFACE -Wno-shadow $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/precompiled.cpp CONTENT "")

    # pistis_headers(<name> <library> <headers>...): what users of this library read.
    function(pistis_headers name library)
        add_library(pistis_${name} OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
        set_target_properties(pistis_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(pistis_${name} PRIVATE pistis_options ${library})
        target_precompile_headers(pistis_${name} PRIVATE ${ARGN})
    endfunction()

    set(core_headers
        <algorithm> <array> <cmath> <functional> <memory> <optional> <ranges> <span> <utility> <variant> <vector>
        <QAbstractTableModel> <QCoreApplication> <QDate> <QDateTime> <QDir> <QEvent> <QFile> <QFileInfo> <QFuture>
        <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QRegularExpression>
        <QSet> <QString> <QStringList> <QTemporaryDir> <QTimer> <QUuid> <QVariant>)
    pistis_headers(core_headers Qt6::Core ${core_headers})
    pistis_headers(widget_headers Qt6::Widgets ${core_headers}
        <QAction> <QApplication> <QCheckBox> <QComboBox> <QDateEdit> <QDialog> <QFileDialog> <QHeaderView> <QKeyEvent>
        <QLabel> <QLineEdit> <QListView> <QMainWindow> <QMenu> <QMessageBox> <QPainter> <QPlainTextEdit> <QPushButton>
        <QScrollBar> <QShortcut> <QSplitter> <QTableView> <QTextBlock> <QTextBrowser> <QToolButton> <QVBoxLayout>)
endif()

# pistis_precompile(<target> <libraries>...): those of widgets only for a target that has them.
function(pistis_precompile target)
    if(NOT PISTIS_WHOLE_BUILD)
        return()
    endif()
    set(headers pistis_core_headers)
    if("${ARGN}" MATCHES "Qt6::Widgets|Pistis::(charts|widgets)")
        set(headers pistis_widget_headers)
    endif()
    target_precompile_headers(${target} REUSE_FROM ${headers})
endfunction()

# pistis_compile_together(<library>): names in unnamed namespaces are then seen by other files, which the compiler tells.
function(pistis_compile_together library)
    if(PISTIS_WHOLE_BUILD)
        set_target_properties(${library} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    endif()
endfunction()
