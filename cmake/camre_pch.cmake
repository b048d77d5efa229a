# camre_precompile(TARGET HEADERS...) reads these headers once for the whole target instead of once
# a file: the headers of Qt and Catch2 are most of what the compiler reads. CMAKE_DISABLE_PRECOMPILE_HEADERS=ON
# turns it off; every file includes what it uses all the same.
function(camre_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  # ccache can only keep files made with such headers when their includes are still in sight.
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# camre_share_precompiled(TARGET FROM) uses what FROM has read; both have the same flags.
function(camre_share_precompiled target from)
  target_precompile_headers(${target} REUSE_FROM ${from})
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

set(CAMRE_QT_HEADERS
  <algorithm> <chrono> <filesystem> <functional> <map> <memory> <optional> <span> <string> <vector>
  <QAbstractButton> <QAccessible> <QApplication> <QBoxLayout> <QComboBox> <QEvent> <QFrame> <QKeyEvent> <QLabel>
  <QLineEdit> <QLocale> <QPainter> <QPushButton> <QScrollArea> <QSignalBlocker> <QString> <QStringList> <QTimer> <QWidget>)
