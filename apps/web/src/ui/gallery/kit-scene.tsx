import {
  Badge,
  Button,
  Checkbox,
  Group,
  Menu,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Switch,
  Table,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core';
import { Kit } from '../../theme/kit.tsx';
import css from './gallery.module.css';
import type { SampleWords } from './sample-words.ts';
import { useSample } from './use-sample.ts';

/** The UI kit under our theme. */
export function KitScene() {
  const { words } = useSample();
  return (
    <Kit>
      <main className={css.parts}>
        <h1 className={css.title}>{words.kind}</h1>
        <Buttons words={words} />
        <Fields words={words} />
        <Tabs defaultValue={words.tabs[0] ?? null}>
          <Tabs.List>
            {words.tabs.map((tab) => (
              <Tabs.Tab key={tab} value={tab}>
                {tab}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <Table striped highlightOnHover>
          <Table.Tbody>
            {words.phases.slice(0, 4).map((phase) => (
              <Table.Tr key={phase}>
                <Table.Td>{phase}</Table.Td>
                <Table.Td>
                  <Badge variant="light">{words.counter}</Badge>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </main>
    </Kit>
  );
}

function Buttons({ words }: { readonly words: SampleWords }) {
  return (
    <Group>
      <Button>{words.thank}</Button>
      <Button variant="default">{words.extend}</Button>
      <Button variant="light">{words.otherWords}</Button>
      <Button variant="outline">{words.stop}</Button>
      <Button variant="subtle">{words.help}</Button>
      <Button disabled>{words.next}</Button>
      <Menu>
        <Menu.Target>
          <Button variant="default">{words.agenda}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {words.options.map((option) => (
            <Menu.Item key={option}>{option}</Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

function Fields({ words }: { readonly words: SampleWords }) {
  return (
    <Stack>
      <TextInput label={words.agenda} description={words.agendaNote} placeholder={words.title} />
      <TextInput label={words.queue} error={words.late} defaultValue={words.title} />
      <Select label={words.board} data={[...words.options]} defaultValue={words.options[0] ?? null} />
      <NumberInput label={words.planned} defaultValue={28} />
      <Checkbox label={words.carries} defaultChecked />
      <Switch label={words.everything} defaultChecked />
      <SegmentedControl data={[...words.tabs]} />
      <Text c="dimmed">{words.foot}</Text>
    </Stack>
  );
}
