// The floor of a start: the barest form that Qt can show.

#include <QApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QWidget window;
    QFormLayout layout(&window);
    QLineEdit name;
    QPushButton button(QStringLiteral("Carry on"));
    layout.addRow(QStringLiteral("Name"), &name);
    layout.addRow(&button);
    window.resize(800, 600);
    window.show();
    return QApplication::exec();
}
