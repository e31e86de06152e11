/**
 * Given names of the Cyrillic world: Russian, Ukrainian, then how Romanian and English write them. Whoever bears one is written in
 * Cyrillic by rule (to-cyrillic.ts). Names that western languages share letter for letter (Anton, Roman, Viktor, Maxim, Daria) are
 * left out: they do not tell where their bearer is from. Curated by hand for Reper.
 */
export const CYRILLIC_GIVEN_NAMES = `
Александр|Олександр|Aleksandr Oleksandr Alexandr
Алексей|Олексій|Aleksei Alexei Alexey Aleksey Oleksii Oleksiy Oleksi
Анатолий|Анатолій|Anatoli Anatolii Anatoly Anatoliy
Анастасия|Анастасія|Anastasiia Anastasiya
Андрей|Андрій|Andrii Andriy Andrey Andri
Антонина|Антоніна|Antonina
Аркадий|Аркадій|Arkadi Arkadii Arkady
Богдан|Богдан|Bohdan
Вадим|Вадим|Vadim Vadym
Валентин|Валентин|Valentyn
Валерий|Валерій|Valeri Valerii Valery Valeriy
Валерия|Валерія|Valeriia Valeriya
Василий|Василь|Vasili Vasilii Vasily Vasyl Vasîl
Виталий|Віталій|Vitali Vitalii Vitaly Vitaliy
Владимир|Володимир|Volodimir Volodîmîr Volodymyr
Владислав|Владислав|Vladyslav
Вячеслав|В’ячеслав|Viaceslav Veaceslav Vyacheslav Viacheslav
Галина|Галина|Halyna
Геннадий|Геннадій|Ghennadi Ghennadii Gennady Hennadii
Григорий|Григорій|Grigori Grigorii Grigory Hryhorii Hryhoriy
Денис|Денис|Denîs Denys
Дмитрий|Дмитро|Dmitri Dmitrii Dmitry Dmytro Dmitro Dmîtro
Евгений|Євген|Evgheni Evghenii Evgeny Yevgeny Yevhen Evhen Ievhen
Евгения|Євгенія|Evghenia Yevgenia Yevheniia
Екатерина|Катерина|Ekaterina Yekaterina Kateryna
Елена|Олена|Olena Yelena
Игорь|Ігор|Ihor
Илья|Ілля|Ilia Ilya Illia
Инна|Інна|Inna
Ирина|Ірина|Iryna Irîna
Кирилл|Кирило|Kirill Kyrylo Kirilo
Константин|Костянтин|Konstantin Kostiantyn Kostyantyn
Ксения|Ксенія|Ksenia Kseniia Kseniya
Леонид|Леонід|Leonid
Людмила|Людмила|Liudmila Ludmila Lyudmila Liudmyla
Михаил|Михайло|Mihailo Mykhailo Mikhail Mykhaylo
Назар|Назар|Nazar
Наталья|Наталія|Natalya Nataliia Nataliya
Никита|Микита|Mykyta Mîkîta
Николай|Микола|Nikolai Nikolay
Оксана|Оксана|Oksana
Олег|Олег|Oleh
Ольга|Ольга|Olha
Остап|Остап|Ostap
Павел|Павло|Pavlo
Петр|Петро|Petro Pyotr Piotr
Руслан|Руслан|Ruslan
Рустем|Рустем|Rustem
Светлана|Світлана|Svetlana Svitlana
Святослав|Святослав|Sviatoslav
Сергей|Сергій|Serghei Sergei Sergey Serhii Serhiy Serhi
Станислав|Станіслав|Stanislav
Степан|Степан|Stepan
Тарас|Тарас|Taras
Татьяна|Тетяна|Tatiana Tetiana Tetyana
Тимофей|Тимофій|Timofei Tymofii Timofey
Федор|Федір|Fiodor Fyodor Fedir
Юлия|Юлія|Yulia Yuliia Yuliya
Юрий|Юрій|Iuri Iurii Yuri Yury Yurii Yuriy
Ярослав|Ярослав|Iaroslav Yaroslav
Яна|Яна|Yana
`;
